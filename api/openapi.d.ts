export interface paths {
    "/v1/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Places of Xinjiang
         * @description The region, its prefectures, XPCC cities, joint-control areas and counties; search with `q`. Formats: `.json`, `.csv`, `.ndjson`, by suffix or by Accept. A file without `limit` holds the whole list.
         */
        get: operations["places"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/places/{place}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One place
         * @description One place by the slug that its page has in its address. Formats: `.json`, `.csv`, `.ndjson`, by suffix or by Accept. A file without `limit` holds the whole list.
         */
        get: operations["place"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/air/stations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Monitoring stations
         * @description Stations with every name and coordinate that a source gave, and between which hours it did. Formats: `.json`, `.csv`, `.ndjson`, `.geojson`, by suffix or by Accept. A file without `limit` holds the whole list.
         */
        get: operations["stations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/air/latest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Newest hour of stations or places
         * @description The newest hour of every station, or of every place as the mean of its valid stations. Formats: `.json`, `.csv`, `.ndjson`, `.geojson`, by suffix or by Accept. A file without `limit` holds the whole list.
         */
        get: operations["latest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/air/hours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hourly air at one station or place
         * @description Every hour of a range; one that was never received is a row of nulls with the reason. Formats: `.json`, `.csv`, `.ndjson`, by suffix or by Accept. A file without `limit` holds the whole list.
         */
        get: operations["hours"];
        put?: never;
        /**
         * Hours from a station operator
         * @description Hours of one station from its operator, all or none; sent again they change nothing. The station is named after the key.
         */
        post: operations["pushHours"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/air/days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Daily air at one station or place
         * @description Daily means, the ozone daily maxima and the index of the day, with every day of the range. Formats: `.json`, `.csv`, `.ndjson`, by suffix or by Accept. A file without `limit` holds the whole list.
         */
        get: operations["days"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/air/periods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Months, quarters or years at one station or place
         * @description Months, quarters or years evaluated by HJ 663 against the limits in force. Formats: `.json`, `.csv`, `.ndjson`, by suffix or by Accept. A file without `limit` holds the whole list.
         */
        get: operations["periods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/air/ranking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Places ranked by a day or a month
         * @description Prefectures and XPCC cities from the cleanest on, by a day or by a month. Formats: `.json`, `.csv`, `.ndjson`, by suffix or by Accept. A file without `limit` holds the whole list.
         */
        get: operations["ranking"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/air/assess": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Air quality index of given concentrations
         * @description The index of given concentrations with its working, by the edition in force at that time.
         */
        post: operations["assess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/water/sections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Monitoring sections
         * @description Monitoring sections of rivers and lakes, registered or known from a feed; search with `q`. Formats: `.json`, `.csv`, `.ndjson`, `.geojson`, by suffix or by Accept. A file without `limit` holds the whole list.
         */
        get: operations["sections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/water/sections/{section}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One monitoring section
         * @description One section by the id that its page has in its address. Formats: `.json`, `.csv`, `.ndjson`, by suffix or by Accept. A file without `limit` holds the whole list.
         */
        get: operations["section"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/water/latest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Newest sample of sections and drinking-water sources
         * @description The newest sample of every section and drinking-water source, with class and target. Formats: `.json`, `.csv`, `.ndjson`, `.geojson`, by suffix or by Accept. A file without `limit` holds the whole list.
         */
        get: operations["waterLatest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/water/samples": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Samples of one section or source
         * @description Samples of one section or source, automatic and by hand, as they were reported; `<` is kept. Formats: `.json`, `.csv`, `.ndjson`, by suffix or by Accept. A file without `limit` holds the whole list.
         */
        get: operations["samples"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/water/periods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Months, quarters or years of one section or source
         * @description Months, quarters or years of one section or source: means, class, target, main pollutants. Formats: `.json`, `.csv`, `.ndjson`, by suffix or by Accept. A file without `limit` holds the whole list.
         */
        get: operations["waterPeriods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/water/basins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Water status of basins, water bodies or places
         * @description Status of basins, water bodies, places or the region: by ratio of classes, or by means below five sections. Formats: `.json`, `.csv`, `.ndjson`, by suffix or by Accept. A file without `limit` holds the whole list.
         */
        get: operations["basins"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/water/lakes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lakes and reservoirs in one month
         * @description Class and trophic state (TLI) of lakes and reservoirs in a month. Formats: `.json`, `.csv`, `.ndjson`, by suffix or by Accept. A file without `limit` holds the whole list.
         */
        get: operations["lakes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/water/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Drinking-water sources, quarter by quarter
         * @description Drinking-water sources, quarter by quarter; one that was not published is shown as missing, with its duty. Formats: `.json`, `.csv`, `.ndjson`, by suffix or by Accept. A file without `limit` holds the whole list.
         */
        get: operations["drinkingSources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/water/attainment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Attainment of drinking-water sources
         * @description Attainment of drinking-water sources in a quarter, by number and by volume. Formats: `.json`, `.csv`, `.ndjson`, by suffix or by Accept. A file without `limit` holds the whole list.
         */
        get: operations["attainment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/water/outfalls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Outfalls into rivers and lakes
         * @description Outfalls: responsible party, category, deadline and state. Formats: `.json`, `.csv`, `.ndjson`, `.geojson`, by suffix or by Accept. A file without `limit` holds the whole list.
         */
        get: operations["outfalls"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/water/outfalls/{outfall}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One outfall
         * @description One outfall. Formats: `.json`, `.csv`, `.ndjson`, by suffix or by Accept. A file without `limit` holds the whole list.
         */
        get: operations["outfall"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/water/chain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The chain from facility to section
         * @description Everything upstream and downstream of a facility, pipe, outfall, water body, section or source, with evidence. Formats: `.json`, by suffix or by Accept. A file without `limit` holds the whole list.
         */
        get: operations["chain"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/water/black-odorous": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Black-odorous water bodies
         * @description Black-odorous water bodies and how far their treatment is. Formats: `.json`, `.csv`, `.ndjson`, by suffix or by Accept. A file without `limit` holds the whole list.
         */
        get: operations["blackOdorous"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/water/use": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Water use and ecological flow
         * @description Water use and ecological flow against their caps: the whole, the region’s and the XPCC’s part. Formats: `.json`, `.csv`, `.ndjson`, by suffix or by Accept. A file without `limit` holds the whole list.
         */
        get: operations["waterUse"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/water/bodies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Rivers, lakes and reservoirs
         * @description Rivers, lakes, reservoirs and canals, and what they flow into. Formats: `.json`, `.csv`, `.ndjson`, by suffix or by Accept. A file without `limit` holds the whole list.
         */
        get: operations["waterBodies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/water/bodies/{body}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One river, lake or reservoir
         * @description One river, lake, reservoir or canal. Formats: `.json`, `.csv`, `.ndjson`, by suffix or by Accept. A file without `limit` holds the whole list.
         */
        get: operations["waterBody"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/water/offices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * River and lake chief offices
         * @description River and lake chief offices and their reaches: offices and their public channels. Formats: `.json`, `.csv`, `.ndjson`, by suffix or by Accept. A file without `limit` holds the whole list.
         */
        get: operations["offices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/water/zones": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Water function zones
         * @description Water function zones and their targets. Formats: `.json`, `.csv`, `.ndjson`, by suffix or by Accept. A file without `limit` holds the whole list.
         */
        get: operations["zones"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/water/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Control units
         * @description Control units and their counties. Formats: `.json`, `.csv`, `.ndjson`, by suffix or by Accept. A file without `limit` holds the whole list.
         */
        get: operations["units"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/water/pipes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Pipes that lead to outfalls
         * @description Pipes that lead to outfalls. Formats: `.json`, `.csv`, `.ndjson`, by suffix or by Accept. A file without `limit` holds the whole list.
         */
        get: operations["pipes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/water/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Surveyed steps of the chain
         * @description Every surveyed step of the chain, with document, day and office of its survey. Formats: `.json`, `.csv`, `.ndjson`, by suffix or by Accept. A file without `limit` holds the whole list.
         */
        get: operations["chainSteps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/water/registered-basins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Basins of the register
         * @description Basins of the register. Formats: `.json`, `.csv`, `.ndjson`, by suffix or by Accept. A file without `limit` holds the whole list.
         */
        get: operations["registeredBasins"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/water/assess": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Class of water of given values
         * @description The class of given values with its working: rivers, lakes (with TLI), groundwater, drinking sources, black water.
         */
        post: operations["assessWater"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/facilities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Facilities that discharge
         * @description Facilities that discharge: search with `q`, narrowed by place, industry, state and register, or those whose water reaches an outfall. Formats: `.json`, `.csv`, `.ndjson`, `.geojson`, by suffix or by Accept. A file without `limit` holds the whole list.
         */
        get: operations["facilities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/facilities/{facility}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The file of a facility
         * @description The file of a facility: what it is, and what stands of it now: permit, cases, open tasks, credit, lists, registers, the last inspection. Formats: `.json`, `.csv`, `.ndjson`, by suffix or by Accept. A file without `limit` holds the whole list.
         */
        get: operations["facility"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/facilities/{facility}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * History of a facility
         * @description Everything dated that is known of a facility, newest first: permits, inspections, cases, disclosures, tasks. Formats: `.json`, `.csv`, `.ndjson`, `.atom`, `.jsonfeed`, by suffix or by Accept. A file without `limit` holds the whole list. A feed tells of the newest, at most fifty, whatever `sort` and `cursor` say.
         */
        get: operations["facilityHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/enforcement/facility-facets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Counts of facilities
         * @description How many facilities there are by place, industry, administration, state and register, for the same filters. Formats: `.json`, `.csv`, `.ndjson`, by suffix or by Accept. A file without `limit` holds the whole list.
         */
        get: operations["facilityFacets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/enforcement/outlets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Outlets of facilities
         * @description Outlets of facilities. Formats: `.json`, `.csv`, `.ndjson`, by suffix or by Accept. A file without `limit` holds the whole list.
         */
        get: operations["outlets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/enforcement/permits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Discharge permits
         * @description Discharge permits. Formats: `.json`, `.csv`, `.ndjson`, by suffix or by Accept. A file without `limit` holds the whole list.
         */
        get: operations["permits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/enforcement/limits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Limits and required monitoring of permits
         * @description Limits of permits and how often each pollutant must be monitored. Formats: `.json`, `.csv`, `.ndjson`, by suffix or by Accept. A file without `limit` holds the whole list.
         */
        get: operations["permitLimits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/enforcement/inspections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Inspections
         * @description Inspections and what they found. Formats: `.json`, `.csv`, `.ndjson`, `.atom`, `.jsonfeed`, by suffix or by Accept. A file without `limit` holds the whole list. A feed tells of the newest, at most fifty, whatever `sort` and `cursor` say.
         */
        get: operations["inspections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/enforcement/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Penalty cases
         * @description Penalty cases with the steps of their life, newest first: search with `q`, narrow, sort. Withdrawn ones are among the tombstones. Formats: `.json`, `.csv`, `.ndjson`, `.atom`, `.jsonfeed`, by suffix or by Accept. A file without `limit` holds the whole list. A feed tells of the newest, at most fifty, whatever `sort` and `cursor` say.
         */
        get: operations["cases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/enforcement/facets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Counts of penalty cases
         * @description How many cases there are by place, industry, authority, year, state and violation, for the same filters. Formats: `.json`, `.csv`, `.ndjson`, by suffix or by Accept. A file without `limit` holds the whole list.
         */
        get: operations["caseFacets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/enforcement/cases/{case}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One penalty case
         * @description One penalty case; a withdrawn one answers 410 with when and why, and as a feed tells the same. Formats: `.json`, `.csv`, `.ndjson`, `.atom`, `.jsonfeed`, by suffix or by Accept. A file without `limit` holds the whole list. A feed tells of the newest, at most fifty, whatever `sort` and `cursor` say.
         */
        get: operations["enforcementCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/enforcement/tombstones": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Withdrawn cases
         * @description Cases that were withdrawn: when and why, and nothing of the party. Formats: `.json`, `.csv`, `.ndjson`, `.atom`, `.jsonfeed`, by suffix or by Accept. A file without `limit` holds the whole list. A feed tells of the newest, at most fifty, whatever `sort` and `cursor` say.
         */
        get: operations["tombstones"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/enforcement/credit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Environmental credit grades
         * @description Environmental credit grades as published. Formats: `.json`, `.csv`, `.ndjson`, by suffix or by Accept. A file without `limit` holds the whole list.
         */
        get: operations["credits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/enforcement/listings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Positive list and blacklist
         * @description The positive list and the blacklist: entry, reason, exit. Formats: `.json`, `.csv`, `.ndjson`, by suffix or by Accept. A file without `limit` holds the whole list.
         */
        get: operations["listings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/registers/{register}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Registers of facilities by year
         * @description A register of facilities by year, e.g. key dischargers. Formats: `.json`, `.csv`, `.ndjson`, `.atom`, `.jsonfeed`, by suffix or by Accept. A file without `limit` holds the whole list. A feed tells of the newest, at most fifty, whatever `sort` and `cursor` say.
         */
        get: operations["memberships"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/enforcement/disclosures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Mandatory disclosures
         * @description Mandatory disclosures: filed, or not. Formats: `.json`, `.csv`, `.ndjson`, `.atom`, `.jsonfeed`, by suffix or by Accept. A file without `limit` holds the whole list. A feed tells of the newest, at most fifty, whatever `sort` and `cursor` say.
         */
        get: operations["disclosures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/enforcement/rectification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Rectification tasks
         * @description Rectification tasks: deadline, progress, closing evidence. Formats: `.json`, `.csv`, `.ndjson`, `.atom`, `.jsonfeed`, by suffix or by Accept. A file without `limit` holds the whole list. A feed tells of the newest, at most fifty, whatever `sort` and `cursor` say.
         */
        get: operations["rectification"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/enforcement/damages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Damage, transfers and suits
         * @description Compensation for damage, transfers to the police, public-interest suits. Formats: `.json`, `.csv`, `.ndjson`, by suffix or by Accept. A file without `limit` holds the whole list.
         */
        get: operations["damages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/enforcement/agencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Third-party agencies
         * @description Third-party agencies. Formats: `.json`, `.csv`, `.ndjson`, by suffix or by Accept. A file without `limit` holds the whole list.
         */
        get: operations["agencies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/enforcement/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Statistics of penalty cases
         * @description Penalty cases by place, industry, authority, year or violation: counts, sums and medians, days between stages. Each field carries its definition. Formats: `.json`, `.csv`, `.ndjson`, by suffix or by Accept. A file without `limit` holds the whole list.
         */
        get: operations["enforcementStatistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/enforcement/draws": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Double-random draws
         * @description Double-random draws: the commitment before, seed and result after, and when each came in. Formats: `.json`, `.csv`, `.ndjson`, by suffix or by Accept. A file without `limit` holds the whole list.
         */
        get: operations["draws"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/enforcement/draws/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A double-random draw, recomputed
         * @description A draw recomputed: does its commitment agree, and its result? At most 10,000 members a list and 1 MiB a body.
         */
        post: operations["verifyDraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/monitoring/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a facility measured
         * @description What a facility measured, each result held against the permit in force on its day. Formats: `.json`, `.csv`, `.ndjson`, by suffix or by Accept. A file without `limit` holds the whole list.
         */
        get: operations["monitoringResults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/monitoring/completeness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Required monitoring: expected and received
         * @description What permits required to be measured and what came, month by month. Formats: `.json`, `.csv`, `.ndjson`, by suffix or by Accept. A file without `limit` holds the whole list.
         */
        get: operations["monitoringCompleteness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/monitoring/exceedances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Results beyond limits of permits
         * @description Results beyond a limit of the permit in force on their day, newest first. Formats: `.json`, `.csv`, `.ndjson`, by suffix or by Accept. A file without `limit` holds the whole list.
         */
        get: operations["exceedances"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/enforcement/unanswered": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Exceedances without an answer
         * @description Runs of exceedances after which the register holds no inspection and no case, with what that means. Formats: `.json`, `.csv`, `.ndjson`, by suffix or by Accept. A file without `limit` holds the whole list.
         */
        get: operations["unanswered"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Released reports
         * @description Reports of residents that were released, newest received first: what about, where, how they stand and which limits were kept. Batches come once a day. Formats: `.json`, `.csv`, `.ndjson`, `.atom`, `.jsonfeed`, by suffix or by Accept. A file without `limit` holds the whole list. A feed tells of the newest, at most fifty, whatever `sort` and `cursor` say.
         */
        get: operations["reportDocket"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/facets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Counts of released reports
         * @description How many released reports there are by category, place, state, office and outcome, under the filters of the list. Formats: `.json`, `.csv`, `.ndjson`, by suffix or by Accept. A file without `limit` holds the whole list.
         */
        get: operations["reportFacets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/performance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What offices do with reports
         * @description What offices do with all reports, by office or by place. Numbers of one to four are said as <5. Each field carries its definition. Formats: `.json`, `.csv`, `.ndjson`, by suffix or by Accept. A file without `limit` holds the whole list.
         */
        get: operations["reportPerformance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/totals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All reports together, and their rewards
         * @description All reports together, released or not, and rewards asked for and paid. Numbers of one to four are said as <5. Formats: `.json`, `.csv`, `.ndjson`, by suffix or by Accept. A file without `limit` holds the whole list.
         */
        get: operations["reportTotals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/withdrawn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Withdrawn reports
         * @description Reports whose release was withdrawn: number, day and reason, and nothing of what they were about. Formats: `.json`, `.csv`, `.ndjson`, `.atom`, `.jsonfeed`, by suffix or by Accept. A file without `limit` holds the whole list. A feed tells of the newest, at most fifty, whatever `sort` and `cursor` say.
         */
        get: operations["withdrawnReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One released report
         * @description One released report with its steps and limits; 410 with day and reason when its release was withdrawn. Formats: `.json`, `.csv`, `.ndjson`, `.atom`, `.jsonfeed`, by suffix or by Accept. A file without `limit` holds the whole list. A feed tells of the newest, at most fifty, whatever `sort` and `cursor` say.
         */
        get: operations["publicReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/register/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Templates for import
         * @description The templates by which entries of the register come in, column by column. Formats: `.json`, `.ndjson`, by suffix or by Accept. A file without `limit` holds the whole list.
         */
        get: operations["templates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/register/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Versions of an entry
         * @description Every version of one entry of the register: from when it holds, who said so, what changed. Formats: `.json`, `.csv`, `.ndjson`, by suffix or by Accept. A file without `limit` holds the whole list.
         */
        get: operations["versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Imports, newest first
         * @description What came in, with counts and the agreement with the published index, newest first. Formats: `.json`, `.csv`, `.ndjson`, `.atom`, `.jsonfeed`, by suffix or by Accept. A file without `limit` holds the whole list. A feed tells of the newest, at most fifty, whatever `sort` and `cursor` say.
         */
        get: operations["imports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{import}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One import with its disagreements
         * @description One received file or push, with the rows whose published index differs from ours. Formats: `.json`, `.csv`, `.ndjson`, by suffix or by Accept. A file without `limit` holds the whole list.
         */
        get: operations["import"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feeds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Feeds and their freshness
         * @description The feeds that are polled after each hour: what they promise and what they kept. Formats: `.json`, `.csv`, `.ndjson`, by suffix or by Accept. A file without `limit` holds the whole list.
         */
        get: operations["feeds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        PlacePage: {
            /** @description Generation of the data that this answer was made from */
            generation: number;
            /** @description The items of this page */
            items: components["schemas"]["Place"][];
            /** @description Cursor of the next page, null on the last */
            next: string | null;
        };
        /** @description A place of Xinjiang */
        Place: {
            /** @description Slug used in URLs, e.g. urumqi */
            place: string;
            /** @description Division code (GB/T 2260), or J1, J2 … for a joint-control area */
            code: string;
            /**
             * @description city: a city directly under the region and administered by the XPCC
             * @enum {string}
             */
            kind: "region" | "prefecture" | "city" | "county" | "joint-area";
            /** @description Names */
            names: {
                /** @description Chinese */
                zh: string;
                /** @description Uyghur, Arabic script */
                ug: string;
                /** @description Kazakh, Arabic script */
                kk: string;
                /** @description English */
                en: string;
            };
            /** @description Pinyin without tones, for search */
            pinyin: string;
            /** @description Initials of the pinyin, for search */
            initials: string;
            /** @description Older and other Chinese names that mean this place */
            formerNames: string[];
            /** @description Slug of the place it belongs to */
            parent: string | null;
            /** @description Slugs of the members of a joint-control area */
            members: string[];
            /**
             * @description region, or bingtuan (XPCC)
             * @enum {string}
             */
            administration: "region" | "bingtuan";
            /** @description First day of validity, null when before the portal */
            validFrom: string | null;
            /** @description Last day of validity */
            validTo: string | null;
        };
        /** @description A problem (RFC 9457) */
        Problem: {
            /** @description Kind of the problem, a URN */
            type: string;
            /** @description The kind in words */
            title: string;
            /** @description HTTP status */
            status: number;
            /** @description What could not be done, with the value */
            detail: string;
            /** @description The request */
            instance?: string;
            /** @description Each fault of the request */
            faults: components["schemas"]["Fault"][];
        };
        /** @description One fault of a request */
        Fault: {
            /** @description Where: a JSON Pointer into the parameters or the body */
            pointer: string;
            /** @description What is wrong, with the value */
            detail: string;
        };
        StationPage: {
            /** @description Generation of the data that this answer was made from */
            generation: number;
            /** @description The items of this page */
            items: components["schemas"]["Station"][];
            /** @description Cursor of the next page, null on the last */
            next: string | null;
        };
        /** @description A monitoring station */
        Station: {
            /** @description Station code of the source, e.g. 1490A */
            station: string;
            /** @description Newest name */
            name: string;
            /** @description Slug of the place, null outside Xinjiang */
            place: string | null;
            /** @description Area as the source names it */
            area: string | null;
            /** @description Newest longitude, degrees east (source datum) */
            longitude: number | null;
            /** @description Newest latitude, degrees north (source datum) */
            latitude: number | null;
            /**
             * Format: date-time
             * @description First hour received (RFC 3339)
             * @example 2026-04-19T05:00:00+08:00
             */
            from: string;
            /**
             * Format: date-time
             * @description Newest hour received (RFC 3339)
             * @example 2026-04-19T05:00:00+08:00
             */
            to: string;
            /** @description True for an invented station */
            simulated: boolean;
            /** @description Names and coordinates over time; sources disagree and all are kept */
            history: components["schemas"]["StationFact"][];
        };
        /** @description What one source said of a station between two hours */
        StationFact: {
            /**
             * Format: date-time
             * @description First hour with these facts
             * @example 2026-04-19T05:00:00+08:00
             */
            from: string;
            /**
             * Format: date-time
             * @description Newest hour with these facts
             * @example 2026-04-19T05:00:00+08:00
             */
            to: string;
            /** @description Source that says so */
            source: string;
            /** @description Name given */
            name: string;
            /** @description Area given */
            area: string | null;
            /** @description Longitude given, degrees east */
            longitude: number | null;
            /** @description Latitude given, degrees north */
            latitude: number | null;
        };
        LatestPage: {
            /** @description Generation of the data that this answer was made from */
            generation: number;
            /** @description The items of this page */
            items: components["schemas"]["Latest"][];
            /** @description Cursor of the next page, null on the last */
            next: string | null;
        };
        /** @description The newest hour of one station or place */
        Latest: {
            /** @description Station code or place slug */
            site: string;
            /** @description Name of the station or place in Chinese */
            name: string;
            /** @description Slug of the place the station stands in, or of the place itself */
            place: string | null;
            /** @description Longitude, degrees east (source datum) */
            longitude: number | null;
            /** @description Latitude, degrees north (source datum) */
            latitude: number | null;
            /**
             * Format: date-time
             * @description The instant at which the averaging hour ends, Beijing time (RFC 3339)
             * @example 2026-04-19T05:00:00+08:00
             */
            hour: string;
            /** @description Sulphur dioxide, 1-hour mean, ug/m3 */
            so2: number | null;
            /** @description Nitrogen dioxide, 1-hour mean, ug/m3 */
            no2: number | null;
            /** @description Carbon monoxide, 1-hour mean, mg/m3 */
            co: number | null;
            /** @description Ozone, 1-hour mean, ug/m3 */
            o3: number | null;
            /** @description Particulate matter PM10, 1-hour mean, ug/m3 */
            pm10: number | null;
            /** @description Particulate matter PM2.5, 1-hour mean, ug/m3 */
            pm25: number | null;
            /** @description Air quality index, null when the standard does not let it be published */
            aqi: number | null;
            /** @description Index from the pollutants present, published or not */
            computedAqi: number | null;
            /** @description Level of the index, 1 to 6 */
            level: number | null;
            /**
             * @description Category of the level
             * @enum {string|null}
             */
            category: "excellent" | "good" | "light" | "moderate" | "heavy" | "severe" | null;
            /** @description Primary pollutants: the largest IAQI, ties together, when AQI > 50 */
            primary: ("so2" | "no2" | "co" | "o3" | "pm10" | "pm25")[];
            /**
             * @description Edition of the AQI standard in force for this value
             * @enum {string}
             */
            edition: "HJ 633-2012" | "HJ 633-2026";
            /** @description Index that the source published, for comparison */
            publishedAqi: number | null;
            /** @description Primary pollutants that the source published; null when it said nothing */
            publishedPrimary: ("so2" | "no2" | "co" | "o3" | "pm10" | "pm25")[] | null;
            /** @description True when all six values are zero, which no air is */
            suspect: boolean;
            /** @description Every null concentration with its reason */
            missing: components["schemas"]["Missing"][];
            /** @description True when the value is simulated and not a measurement */
            simulated: boolean;
            /** @description For a place: stations with at least one valid value in the mean */
            validStations: number | null;
            /** @description For a place: stations of the place in operation then */
            allStations: number | null;
            /** @description The import that wrote this row; null where nothing was received */
            import: number | null;
        };
        /** @description A value that is null, and why */
        Missing: {
            /**
             * @description The pollutant without a value
             * @enum {string}
             */
            pollutant: "so2" | "no2" | "co" | "o3" | "o3_8h" | "pm10" | "pm25";
            /**
             * @description Why there is no value
             * @enum {string}
             */
            reason: "not-reported" | "not-monitored" | "invalid" | "too-few-hours" | "not-received";
        };
        HourPage: {
            /** @description Generation of the data that this answer was made from */
            generation: number;
            /** @description The items of this page */
            items: components["schemas"]["Hour"][];
            /** @description Cursor of the next page, null on the last */
            next: string | null;
        };
        /** @description One hour of air quality at a station or a place */
        Hour: {
            /**
             * Format: date-time
             * @description The instant at which the averaging hour ends, Beijing time (RFC 3339)
             * @example 2026-04-19T05:00:00+08:00
             */
            hour: string;
            /** @description Sulphur dioxide, 1-hour mean, ug/m3 */
            so2: number | null;
            /** @description Nitrogen dioxide, 1-hour mean, ug/m3 */
            no2: number | null;
            /** @description Carbon monoxide, 1-hour mean, mg/m3 */
            co: number | null;
            /** @description Ozone, 1-hour mean, ug/m3 */
            o3: number | null;
            /** @description Particulate matter PM10, 1-hour mean, ug/m3 */
            pm10: number | null;
            /** @description Particulate matter PM2.5, 1-hour mean, ug/m3 */
            pm25: number | null;
            /** @description Air quality index, null when the standard does not let it be published */
            aqi: number | null;
            /** @description Index from the pollutants present, published or not */
            computedAqi: number | null;
            /** @description Level of the index, 1 to 6 */
            level: number | null;
            /**
             * @description Category of the level
             * @enum {string|null}
             */
            category: "excellent" | "good" | "light" | "moderate" | "heavy" | "severe" | null;
            /** @description Primary pollutants: the largest IAQI, ties together, when AQI > 50 */
            primary: ("so2" | "no2" | "co" | "o3" | "pm10" | "pm25")[];
            /**
             * @description Edition of the AQI standard in force for this value
             * @enum {string}
             */
            edition: "HJ 633-2012" | "HJ 633-2026";
            /** @description Index that the source published, for comparison */
            publishedAqi: number | null;
            /** @description Primary pollutants that the source published; null when it said nothing */
            publishedPrimary: ("so2" | "no2" | "co" | "o3" | "pm10" | "pm25")[] | null;
            /** @description True when all six values are zero, which no air is */
            suspect: boolean;
            /** @description Every null concentration with its reason */
            missing: components["schemas"]["Missing"][];
            /** @description True when the value is simulated and not a measurement */
            simulated: boolean;
            /** @description For a place: stations with at least one valid value in the mean */
            validStations: number | null;
            /** @description For a place: stations of the place in operation then */
            allStations: number | null;
            /** @description The import that wrote this row; null where nothing was received */
            import: number | null;
        };
        DayPage: {
            /** @description Generation of the data that this answer was made from */
            generation: number;
            /** @description The items of this page */
            items: components["schemas"]["Day"][];
            /** @description Cursor of the next page, null on the last */
            next: string | null;
        };
        /** @description One natural day of air quality at a station or a place */
        Day: {
            /**
             * Format: date
             * @description The natural day in Beijing time: its hours 01 to 24
             * @example 2026-04-19
             */
            day: string;
            /** @description Sulphur dioxide, 24-hour mean, ug/m3 */
            so2: number | null;
            /** @description Nitrogen dioxide, 24-hour mean, ug/m3 */
            no2: number | null;
            /** @description Carbon monoxide, 24-hour mean, mg/m3 */
            co: number | null;
            /** @description Ozone, daily maximum 1-hour mean, ug/m3 */
            o3: number | null;
            /** @description Ozone, daily maximum 8-hour mean, ug/m3 */
            o3_8h: number | null;
            /** @description Particulate matter PM10, 24-hour mean, ug/m3 */
            pm10: number | null;
            /** @description Particulate matter PM2.5, 24-hour mean, ug/m3 */
            pm25: number | null;
            /** @description Air quality index, null when the standard does not let it be published */
            aqi: number | null;
            /** @description Index from the pollutants present, published or not */
            computedAqi: number | null;
            /** @description Level of the index, 1 to 6 */
            level: number | null;
            /**
             * @description Category of the level
             * @enum {string|null}
             */
            category: "excellent" | "good" | "light" | "moderate" | "heavy" | "severe" | null;
            /** @description Primary pollutants: the largest IAQI, ties together, when AQI > 50 */
            primary: ("so2" | "no2" | "co" | "o3" | "pm10" | "pm25")[];
            /**
             * @description Edition of the AQI standard in force for this value
             * @enum {string}
             */
            edition: "HJ 633-2012" | "HJ 633-2026";
            /** @description Hours of the day received */
            hours: number;
            /** @description Every null concentration with its reason */
            missing: components["schemas"]["Missing"][];
            /** @description True when the value is simulated and not a measurement */
            simulated: boolean;
            /** @description For a place: stations with at least one valid value in the mean */
            validStations: number | null;
            /** @description For a place: stations of the place in operation then */
            allStations: number | null;
        };
        PeriodPage: {
            /** @description Generation of the data that this answer was made from */
            generation: number;
            /** @description The items of this page */
            items: components["schemas"]["PeriodEvaluation"][];
            /** @description Cursor of the next page, null on the last */
            next: string | null;
        };
        /** @description Evaluation of a month, quarter or year by HJ 663 */
        PeriodEvaluation: {
            /** @description 2026-03, 2026-Q1 or 2026 */
            period: string;
            /**
             * Format: date
             * @description The natural day in Beijing time: its hours 01 to 24
             * @example 2026-04-19
             */
            from: string;
            /**
             * Format: date
             * @description The natural day in Beijing time: its hours 01 to 24
             * @example 2026-04-19
             */
            to: string;
            /** @description Edition and phase of the limits, by the last day of the period */
            standard: string;
            /** @description One part a pollutant */
            parts: components["schemas"]["PeriodPart"][];
            /** @description Composite index, two decimals; null unless all six parts have a value */
            composite: number | null;
            /** @description Pollutants with the largest single index */
            largest: ("so2" | "no2" | "co" | "o3" | "pm10" | "pm25")[];
            /** @description Days with AQI up to 100 */
            goodDays: number;
            /** @description Days with an AQI */
            ratedDays: number;
            /** @description Share of good days in percent of rated days, one decimal */
            goodShare: number | null;
            /** @description Days of the period with data */
            days: number;
            /** @description The period has ended and every pollutant is valid */
            complete: boolean;
            /** @description All six pollutants attain; null when any is not valid */
            attained: boolean | null;
            /** @description Days inside dust windows supplied by the authority */
            dustDays: number;
            /** @description True when dust days are left out of the means and percentiles */
            withoutDust: boolean;
            /** @description True when any day is simulated */
            simulated: boolean;
        };
        /** @description One pollutant in a month, quarter or year */
        PeriodPart: {
            /**
             * @description Pollutant evaluated
             * @enum {string}
             */
            pollutant: "so2" | "no2" | "co" | "o3_8h" | "pm10" | "pm25";
            /** @description Mean of the daily values, ug/m3 (CO mg/m3); null for CO and O3 in a year */
            mean: number | null;
            /** @description Percentile of the daily values, ug/m3 (CO mg/m3) */
            percentile: number | null;
            /** @description Which percentile: 98, 95 or 90 */
            percentileRank: number;
            /** @description Valid daily values */
            days: number;
            /** @description Enough valid days for the period (GB 3095 table 4) */
            valid: boolean;
            /** @description Class II limit compared with the mean, ug/m3 (CO mg/m3) */
            limit: number | null;
            /** @description Class II limit compared with the percentile */
            percentileLimit: number | null;
            /** @description Within the limits in force; null when the period is not valid */
            attained: boolean | null;
            /** @description Single index C/S of the composite index */
            index: number | null;
        };
        RankPage: {
            /** @description Generation of the data that this answer was made from */
            generation: number;
            /** @description The items of this page */
            items: components["schemas"]["Rank"][];
            /** @description Cursor of the next page, null on the last */
            next: string | null;
        };
        /** @description One place in a ranking of a day (AQI) or a month (composite index) */
        Rank: {
            /** @description 1 is the cleanest; equal values share a rank; null without a value */
            rank: number | null;
            /** @description Slug of the place */
            place: string;
            /** @description Name in Chinese */
            name: string;
            /** @description AQI of the day, or composite index of the month */
            value: number | null;
            /** @description Level of the AQI (day ranking) */
            level: number | null;
            /** @description Primary pollutants, or the largest single index */
            primary: ("so2" | "no2" | "co" | "o3" | "pm10" | "pm25")[];
            /** @description Days with data behind the value */
            days: number;
            /** @description True when the value is simulated */
            simulated: boolean;
        };
        /** @description An air quality index with its working */
        Assessment: {
            /**
             * @description Edition in force at that time
             * @enum {string}
             */
            edition: "HJ 633-2012" | "HJ 633-2026";
            /** @description How the edition is applied, e.g. HJ 633-2012 real-time as practised */
            profile: string;
            /** @enum {string} */
            averaging: "hour" | "day";
            /** @description Index, null when it may not be published */
            aqi: number | null;
            /** @description Index from the values present, published or not */
            computedAqi: number | null;
            /** @description 1 to 6 */
            level: number | null;
            /** @enum {string|null} */
            category: "excellent" | "good" | "light" | "moderate" | "heavy" | "severe" | null;
            /** @description Primary pollutants */
            primary: ("so2" | "no2" | "co" | "o3" | "pm10" | "pm25")[];
            /** @description IAQI > 100 (HJ 633-2012 only; the notion ended with 2026) */
            exceeding: ("so2" | "no2" | "co" | "o3" | "pm10" | "pm25")[];
            /** @description Whether the standard lets the index be published */
            published: boolean;
            /** @description Why it may not be published */
            reason: string | null;
            /** @description True when every value is zero */
            suspect: boolean;
            /** @description One part an indicator */
            parts: components["schemas"]["AssessPart"][];
            /** @description Clauses applied to the index */
            clause: string;
        };
        /** @description Working for one pollutant */
        AssessPart: {
            /**
             * @description Indicator
             * @enum {string}
             */
            pollutant: "so2" | "no2" | "co" | "o3" | "o3_8h" | "pm10" | "pm25";
            /** @description Value as given */
            value: number | string | null;
            /** @description Concentration as used, after GB/T 8170 where the edition asks for it */
            rounded: number | null;
            /** @description Individual index, null when missing */
            iaqi: number | null;
            /**
             * @description NA missing or invalid, / not monitored
             * @enum {string|null}
             */
            mark: "NA" | "/" | null;
            /** @description True when a value was given but cannot be a concentration */
            invalid: boolean;
            /** @description Breakpoints used */
            breakpoints: {
                /** @description Which column of the table was used, e.g. pm25_24h */
                table: string;
                /** @description Lower breakpoint */
                low: number;
                /** @description Upper breakpoint; null above the last one */
                high: number | null;
                /** @description IAQI at the lower breakpoint */
                iaqiLow: number;
                /** @description IAQI at the upper breakpoint, or the fixed IAQI above the table */
                iaqiHigh: number;
            } | null;
            /** @description Clause of the standard */
            clause: string;
        };
        /** @description Concentrations to assess */
        AssessInput: {
            /** @description The hour (its end), or any instant or date of the day: RFC 3339 or YYYY-MM-DD */
            at: string;
            /**
             * @description hour: 1-hour means; day: 24-hour means with both ozone values
             * @enum {string}
             */
            averaging: "hour" | "day";
            /** @description Concentrations; leave out or null what is missing */
            values: {
                /** @description ug/m3 */
                so2?: number | string | null;
                /** @description ug/m3 */
                no2?: number | string | null;
                /** @description mg/m3 */
                co?: number | string | null;
                /** @description ug/m3; for a day the daily maximum hour */
                o3?: number | string | null;
                /** @description ug/m3; for a day the daily maximum 8-hour mean */
                o3_8h?: number | string | null;
                /** @description ug/m3 */
                pm10?: number | string | null;
                /** @description ug/m3 */
                pm25?: number | string | null;
            };
            /**
             * @description Pollutants outside the monitoring plan that do not block publication (HJ 633-2026 5.3.2)
             * @default []
             */
            unmonitored: ("so2" | "no2" | "co" | "o3" | "pm10" | "pm25")[];
            /**
             * @description Pollutants outside the plan that still block: primary at light pollution or worse within three years
             * @default []
             */
            unmonitoredBlocking: ("so2" | "no2" | "co" | "o3" | "pm10" | "pm25")[];
        };
        /** @description What became of the hours that an operator sent */
        Pushed: {
            /** @description Number of the import that the hours became */
            import: number;
            /** @description Generation of the data that holds them */
            generation: number;
            /** @description Code of the station here: the name of the key, a hyphen, the code sent */
            station: string;
            /** @description Hours new */
            stored: number;
            /** @description Hours already there with the same values */
            unchanged: number;
            /** @description Hours whose values changed; the old ones are kept */
            revised: number;
            /** @description True when the same request was taken before; then nothing changed */
            already: boolean;
        };
        /** @description Hours of one station, sent by its operator */
        OperatorHours: {
            /** @description Station code */
            station: string;
            /** @description Name of the station in Chinese */
            name?: string;
            /** @description Prefecture or city the station belongs to, in Chinese */
            area?: string;
            /** @description Longitude, degrees east */
            longitude?: number;
            /** @description Latitude, degrees north */
            latitude?: number;
            /** @description 1 to 10,000 hours, each once */
            hours: components["schemas"]["OperatorHour"][];
        };
        /** @description One hour as a station operator sends it */
        OperatorHour: {
            /**
             * Format: date-time
             * @description The instant at which the averaging hour ends, Beijing time (RFC 3339)
             * @example 2026-04-19T05:00:00+08:00
             */
            hour: string;
            /** @description Sulphur dioxide, 1-hour mean, ug/m3; null: no value this hour, left out: not monitored here */
            so2?: number | null;
            /** @description Nitrogen dioxide, 1-hour mean, ug/m3; null: no value this hour, left out: not monitored here */
            no2?: number | null;
            /** @description Carbon monoxide, 1-hour mean, mg/m3; null: no value this hour, left out: not monitored here */
            co?: number | null;
            /** @description Ozone, 1-hour mean, ug/m3; null: no value this hour, left out: not monitored here */
            o3?: number | null;
            /** @description Particulate matter PM10, 1-hour mean, ug/m3; null: no value this hour, left out: not monitored here */
            pm10?: number | null;
            /** @description Particulate matter PM2.5, 1-hour mean, ug/m3; null: no value this hour, left out: not monitored here */
            pm25?: number | null;
        };
        SectionPage: {
            /** @description Generation of the data that this answer was made from */
            generation: number;
            /** @description The items of this page */
            items: components["schemas"]["Section"][];
            /** @description Cursor of the next page, null on the last */
            next: string | null;
        };
        /** @description A monitoring section of a river or lake */
        Section: {
            /** @description Id of the section */
            section: string;
            /** @description Names */
            names: {
                /** @description Chinese */
                zh: string;
                /** @description Uyghur, Arabic script; null where nobody gave it */
                ug: string | null;
                /** @description Kazakh, Arabic script; null where nobody gave it */
                kk: string | null;
                /** @description English; null where nobody gave it */
                en: string | null;
            };
            /** @description Province, as the national feed writes it */
            province: string;
            /** @description River basin district (流域), as the national feed writes it */
            watershed: string;
            /** @description Other names in feeds */
            alsoCalled: string[];
            /** @description Water body */
            body: string | null;
            /**
             * @description Limits that apply; by the kind of the water body unless given
             * @enum {string|null}
             */
            limits: "river" | "lake" | null;
            /**
             * @description Who controls it
             * @enum {string}
             */
            control: "national" | "regional" | "local";
            /**
             * @description Class that is its target
             * @enum {string|null}
             */
            target: "I" | "II" | "III" | "IV" | "V" | "worse-than-V" | null;
            /**
             * @description Boundary that the water crosses here
             * @enum {string}
             */
            boundary: "none" | "national" | "provincial" | "prefecture" | "county";
            /** @description Between which places */
            crosses: string | null;
            /** @description Slug of the county, city or prefecture */
            place: string | null;
            /** @description Water function zone */
            zone: string | null;
            /** @description Kilometres along the river from its source */
            kilometre: number | null;
            /** @description Longitude, degrees east */
            longitude: number | null;
            /** @description Latitude, degrees north */
            latitude: number | null;
            /**
             * Format: date
             * @description First day on which this holds
             * @example 2026-04-19
             */
            from: string;
            /**
             * Format: date
             * @description Last day on which it exists; null while it does
             * @example 2026-04-19
             */
            to: string | null;
            /** @description True for an invented entry */
            simulated: boolean;
            /** @description The import that said so */
            import: number;
        };
        WaterLatestPage: {
            /** @description Generation of the data that this answer was made from */
            generation: number;
            /** @description The items of this page */
            items: components["schemas"]["WaterLatest"][];
            /** @description Cursor of the next page, null on the last */
            next: string | null;
        };
        /** @description The newest sample of a section or drinking-water source */
        WaterLatest: {
            /** @description Section or drinking-water source */
            site: string;
            /** @enum {string} */
            kind: "section" | "source";
            /** @description Name in Chinese */
            name: string;
            /** @description Province as the source names it */
            province: string | null;
            /** @description River basin district as the source names it */
            watershed: string | null;
            /** @description Slug of the place */
            place: string | null;
            /** @description River, lake or reservoir */
            body: string | null;
            /** @description Longitude, degrees east */
            longitude: number | null;
            /** @description Latitude, degrees north */
            latitude: number | null;
            /**
             * Format: date-time
             * @description When the sample was taken, Beijing time (RFC 3339)
             * @example 2026-02-04T10:00:00+08:00
             */
            at: string;
            /** @enum {string} */
            method: "automatic" | "manual";
            /** @description 水温, Cel; text like <0.025 is below that detection limit */
            temperature: number | string | null;
            /** @description pH, [pH]; text like <0.025 is below that detection limit */
            ph: number | string | null;
            /** @description 溶解氧, mg/L; text like <0.025 is below that detection limit */
            do: number | string | null;
            /** @description 电导率, uS/cm; text like <0.025 is below that detection limit */
            conductivity: number | string | null;
            /** @description 浊度, NTU; text like <0.025 is below that detection limit */
            turbidity: number | string | null;
            /** @description 高锰酸盐指数, mg/L; text like <0.025 is below that detection limit */
            codmn: number | string | null;
            /** @description 氨氮, mg/L; text like <0.025 is below that detection limit */
            nh3n: number | string | null;
            /** @description 总磷, mg/L; text like <0.025 is below that detection limit */
            tp: number | string | null;
            /** @description 总氮, mg/L; text like <0.025 is below that detection limit */
            tn: number | string | null;
            /** @description 叶绿素α, mg/m3; text like <0.025 is below that detection limit */
            chla: number | string | null;
            /** @description 藻密度, /L; text like <0.025 is below that detection limit */
            algae: number | string | null;
            /**
             * @description Whether river or lake limits apply; null when not known
             * @enum {string|null}
             */
            limits: "river" | "lake" | null;
            /**
             * @description Class by the single-factor method (GB 3838-2002, 环办〔2011〕22号)
             * @enum {string|null}
             */
            class: "I" | "II" | "III" | "IV" | "V" | "worse-than-V" | null;
            /**
             * @description Status of the class
             * @enum {string|null}
             */
            status: "excellent" | "good" | "light" | "moderate" | "heavy" | null;
            /** @description Every counted indicator that has the worst class */
            deciding: ("temperature" | "ph" | "do" | "conductivity" | "turbidity" | "codmn" | "nh3n" | "tp" | "tn" | "chla" | "algae" | "cod" | "bod5" | "cu" | "zn" | "f" | "se" | "as" | "hg" | "cd" | "cr6" | "pb" | "cn" | "vphenol" | "petroleum" | "las" | "sulfide" | "fcoli" | "so4" | "cl" | "no3n" | "fe" | "mn" | "sd")[];
            /**
             * @description Why there is no class; groundwater: GB 3838-2002 does not rate it, see the quarters of its source
             * @enum {string|null}
             */
            unrated: "nothing-measured" | "river-or-lake-unknown" | "groundwater" | null;
            /**
             * @description Class that the source published, for comparison
             * @enum {string|null}
             */
            publishedClass: "I" | "II" | "III" | "IV" | "V" | "worse-than-V" | null;
            /**
             * @description Class that is the target of the section
             * @enum {string|null}
             */
            target: "I" | "II" | "III" | "IV" | "V" | "worse-than-V" | null;
            /** @description Whether the class is at least the target */
            meetsTarget: boolean | null;
            /** @description Every null of this row that the source left empty, with the reason */
            missing: components["schemas"]["WaterMissing"][];
            /** @description True when the value is simulated and not a measurement */
            simulated: boolean;
            /** @description The import that wrote this row */
            import: number;
        };
        /** @description A value of water that is null, and why */
        WaterMissing: {
            /**
             * @description The indicator without a value
             * @enum {string}
             */
            indicator: "temperature" | "ph" | "do" | "conductivity" | "turbidity" | "codmn" | "nh3n" | "tp" | "tn" | "chla" | "algae" | "cod" | "bod5" | "cu" | "zn" | "f" | "se" | "as" | "hg" | "cd" | "cr6" | "pb" | "cn" | "vphenol" | "petroleum" | "las" | "sulfide" | "fcoli" | "so4" | "cl" | "no3n" | "fe" | "mn" | "sd";
            /**
             * @description Why there is no value
             * @enum {string}
             */
            reason: "not-reported" | "quality-control" | "not-monitored" | "invalid";
        };
        WaterSamplePage: {
            /** @description Generation of the data that this answer was made from */
            generation: number;
            /** @description The items of this page */
            items: components["schemas"]["WaterSample"][];
            /** @description Cursor of the next page, null on the last */
            next: string | null;
        };
        /** @description One sample of water */
        WaterSample: {
            /** @description Section or drinking-water source */
            site: string;
            /**
             * Format: date-time
             * @description When the sample was taken, Beijing time (RFC 3339)
             * @example 2026-02-04T10:00:00+08:00
             */
            at: string;
            /**
             * @description automatic station, or manual with laboratory analysis
             * @enum {string}
             */
            method: "automatic" | "manual";
            /** @description 水温, Cel; text like <0.025 is below that detection limit */
            temperature: number | string | null;
            /** @description pH, [pH]; text like <0.025 is below that detection limit */
            ph: number | string | null;
            /** @description 溶解氧, mg/L; text like <0.025 is below that detection limit */
            do: number | string | null;
            /** @description 电导率, uS/cm; text like <0.025 is below that detection limit */
            conductivity: number | string | null;
            /** @description 浊度, NTU; text like <0.025 is below that detection limit */
            turbidity: number | string | null;
            /** @description 高锰酸盐指数, mg/L; text like <0.025 is below that detection limit */
            codmn: number | string | null;
            /** @description 氨氮, mg/L; text like <0.025 is below that detection limit */
            nh3n: number | string | null;
            /** @description 总磷, mg/L; text like <0.025 is below that detection limit */
            tp: number | string | null;
            /** @description 总氮, mg/L; text like <0.025 is below that detection limit */
            tn: number | string | null;
            /** @description 叶绿素α, mg/m3; text like <0.025 is below that detection limit */
            chla: number | string | null;
            /** @description 藻密度, /L; text like <0.025 is below that detection limit */
            algae: number | string | null;
            /** @description 化学需氧量, mg/L; text like <0.025 is below that detection limit */
            cod: number | string | null;
            /** @description 五日生化需氧量, mg/L; text like <0.025 is below that detection limit */
            bod5: number | string | null;
            /** @description 铜, mg/L; text like <0.025 is below that detection limit */
            cu: number | string | null;
            /** @description 锌, mg/L; text like <0.025 is below that detection limit */
            zn: number | string | null;
            /** @description 氟化物, mg/L; text like <0.025 is below that detection limit */
            f: number | string | null;
            /** @description 硒, mg/L; text like <0.025 is below that detection limit */
            se: number | string | null;
            /** @description 砷, mg/L; text like <0.025 is below that detection limit */
            as: number | string | null;
            /** @description 汞, mg/L; text like <0.025 is below that detection limit */
            hg: number | string | null;
            /** @description 镉, mg/L; text like <0.025 is below that detection limit */
            cd: number | string | null;
            /** @description 铬（六价）, mg/L; text like <0.025 is below that detection limit */
            cr6: number | string | null;
            /** @description 铅, mg/L; text like <0.025 is below that detection limit */
            pb: number | string | null;
            /** @description 氰化物, mg/L; text like <0.025 is below that detection limit */
            cn: number | string | null;
            /** @description 挥发酚, mg/L; text like <0.025 is below that detection limit */
            vphenol: number | string | null;
            /** @description 石油类, mg/L; text like <0.025 is below that detection limit */
            petroleum: number | string | null;
            /** @description 阴离子表面活性剂, mg/L; text like <0.025 is below that detection limit */
            las: number | string | null;
            /** @description 硫化物, mg/L; text like <0.025 is below that detection limit */
            sulfide: number | string | null;
            /** @description 粪大肠菌群, /L; text like <0.025 is below that detection limit */
            fcoli: number | string | null;
            /** @description 硫酸盐, mg/L; text like <0.025 is below that detection limit */
            so4: number | string | null;
            /** @description 氯化物, mg/L; text like <0.025 is below that detection limit */
            cl: number | string | null;
            /** @description 硝酸盐氮, mg/L; text like <0.025 is below that detection limit */
            no3n: number | string | null;
            /** @description 铁, mg/L; text like <0.025 is below that detection limit */
            fe: number | string | null;
            /** @description 锰, mg/L; text like <0.025 is below that detection limit */
            mn: number | string | null;
            /** @description 透明度, m; text like <0.025 is below that detection limit */
            sd: number | string | null;
            /** @description Substances without a column */
            further: components["schemas"]["Further"][];
            /** @description Laboratory and analytical method, where given */
            laboratory: string | null;
            /**
             * @description Class by the single-factor method (GB 3838-2002, 环办〔2011〕22号)
             * @enum {string|null}
             */
            class: "I" | "II" | "III" | "IV" | "V" | "worse-than-V" | null;
            /**
             * @description Status of the class
             * @enum {string|null}
             */
            status: "excellent" | "good" | "light" | "moderate" | "heavy" | null;
            /** @description Every counted indicator that has the worst class */
            deciding: ("temperature" | "ph" | "do" | "conductivity" | "turbidity" | "codmn" | "nh3n" | "tp" | "tn" | "chla" | "algae" | "cod" | "bod5" | "cu" | "zn" | "f" | "se" | "as" | "hg" | "cd" | "cr6" | "pb" | "cn" | "vphenol" | "petroleum" | "las" | "sulfide" | "fcoli" | "so4" | "cl" | "no3n" | "fe" | "mn" | "sd")[];
            /**
             * @description Why there is no class; groundwater: GB 3838-2002 does not rate it, see the quarters of its source
             * @enum {string|null}
             */
            unrated: "nothing-measured" | "river-or-lake-unknown" | "groundwater" | null;
            /**
             * @description Class that the source published, for comparison
             * @enum {string|null}
             */
            publishedClass: "I" | "II" | "III" | "IV" | "V" | "worse-than-V" | null;
            /** @description Every null of this row that the source left empty, with the reason */
            missing: components["schemas"]["WaterMissing"][];
            /** @description True when the value is simulated and not a measurement */
            simulated: boolean;
            /** @description The import that wrote this row */
            import: number;
        };
        /** @description A substance that has no column of its own */
        Further: {
            /** @description Name in GB 3838-2002 table 3 or GB/T 14848-2017 */
            substance: string;
            /** @description mg/L but where GB/T 14848-2017 has another unit (colour, NTU, MPN, CFU, Bq/L); or <limit */
            value: number | string;
        };
        WaterPeriodPage: {
            /** @description Generation of the data that this answer was made from */
            generation: number;
            /** @description The items of this page */
            items: components["schemas"]["WaterPeriod"][];
            /** @description Cursor of the next page, null on the last */
            next: string | null;
        };
        /** @description A month, quarter or year of one section or source */
        WaterPeriod: {
            /** @description Section or drinking-water source */
            site: string;
            /** @description 2026-03, 2026-Q1 or 2026 */
            period: string;
            /**
             * Format: date
             * @description A day in Beijing time
             * @example 2026-04-19
             */
            from: string;
            /**
             * Format: date
             * @description A day in Beijing time
             * @example 2026-04-19
             */
            to: string;
            /**
             * @description Which samples: manual where there are any, unless asked
             * @enum {string}
             */
            method: "automatic" | "manual";
            /** @description Samples in the period */
            samples: number;
            /** @description Months with samples */
            months: number;
            /** @description Enough samples: 2 months a quarter, 8 months a year */
            sufficient: boolean;
            /** @enum {string|null} */
            limits: "river" | "lake" | null;
            /** @enum {string|null} */
            target: "I" | "II" | "III" | "IV" | "V" | "worse-than-V" | null;
            /** @description One part an indicator that has a mean */
            parts: components["schemas"]["WaterPart"][];
            /**
             * @description Class by the single-factor method (GB 3838-2002, 环办〔2011〕22号)
             * @enum {string|null}
             */
            class: "I" | "II" | "III" | "IV" | "V" | "worse-than-V" | null;
            /**
             * @description Status of the class
             * @enum {string|null}
             */
            status: "excellent" | "good" | "light" | "moderate" | "heavy" | null;
            /** @description Every counted indicator that has the worst class */
            deciding: ("temperature" | "ph" | "do" | "conductivity" | "turbidity" | "codmn" | "nh3n" | "tp" | "tn" | "chla" | "algae" | "cod" | "bod5" | "cu" | "zn" | "f" | "se" | "as" | "hg" | "cd" | "cr6" | "pb" | "cn" | "vphenol" | "petroleum" | "las" | "sulfide" | "fcoli" | "so4" | "cl" | "no3n" | "fe" | "mn" | "sd")[];
            /**
             * @description Why there is no class; groundwater: GB 3838-2002 does not rate it, see the quarters of its source
             * @enum {string|null}
             */
            unrated: "nothing-measured" | "river-or-lake-unknown" | "groundwater" | null;
            /** @description Main pollutants, at most three */
            main: components["schemas"]["WaterMain"][];
            meetsTarget: boolean | null;
            /** @description Comprehensive trophic index, one decimal; null unless all five parts are there */
            tli: number | null;
            /**
             * @description Grade of the index
             * @enum {string|null}
             */
            trophic: "oligotrophic" | "mesotrophic" | "light" | "moderate" | "heavy" | null;
            /** @description Standards applied */
            standard: string;
            /** @description Rules behind this result that the sources leave uncertain */
            uncertain: ("main-pollutant-order" | "assessment-decimals" | "period-means" | "samples-a-period" | "groundwater-limits" | "table-3-limits" | "drinking-source-indicators" | "black-odorous-borders" | "cwqi")[];
            simulated: boolean;
        };
        /** @description Working for one indicator */
        WaterPart: {
            /** @description Indicator, or the substance by its name in the standard */
            indicator: string;
            /** @description Value as given, or the mean, in the unit of the standard */
            value: number | string | null;
            /** @description Value as compared: half the limit of a non-detect, rounded where the rule asks */
            used: number | null;
            /** @description Values behind it */
            samples: number;
            /** @description … of them below the detection limit */
            below: number;
            /**
             * @description Class of this indicator; null when it has none
             * @enum {string|null}
             */
            class: "I" | "II" | "III" | "IV" | "V" | "worse-than-V" | null;
            /** @description Whether it counts towards the class (21 indicators do) */
            counts: boolean;
            /** @description Limit of class III, or of its table */
            limit: number | null;
            /** @description (C − limit) / limit, two decimals; null within it and for pH and DO */
            exceedance: number | null;
            /** @description Trophic index of this indicator, two decimals */
            tli: number | null;
            /** @description Why it was not used */
            reason: string | null;
            /** @description Standard and clause */
            clause: string;
        };
        /** @description A main pollutant: worse than class III */
        WaterMain: {
            /** @enum {string} */
            indicator: "temperature" | "ph" | "do" | "conductivity" | "turbidity" | "codmn" | "nh3n" | "tp" | "tn" | "chla" | "algae" | "cod" | "bod5" | "cu" | "zn" | "f" | "se" | "as" | "hg" | "cd" | "cr6" | "pb" | "cn" | "vphenol" | "petroleum" | "las" | "sulfide" | "fcoli" | "so4" | "cl" | "no3n" | "fe" | "mn" | "sd";
            /** @enum {string} */
            class: "I" | "II" | "III" | "IV" | "V" | "worse-than-V";
            /** @description (C − class III limit) / limit, two decimals; null for pH and DO */
            exceedance: number | null;
        };
        BasinStatusPage: {
            /** @description Generation of the data that this answer was made from */
            generation: number;
            /** @description The items of this page */
            items: components["schemas"]["BasinStatus"][];
            /** @description Cursor of the next page, null on the last */
            next: string | null;
        };
        /** @description Water status of a basin, water body, place or the region */
        BasinStatus: {
            /** @enum {string} */
            of: "basin" | "body" | "place" | "region";
            /** @description Slug of the basin, water body or place; region for all */
            id: string;
            /** @description Name in Chinese */
            name: string;
            period: string;
            /** @description Sections registered there */
            sections: number;
            /** @description Sections with a class in the period */
            rated: number;
            /** @description Sections without one */
            missing: string[];
            /** @description Sections of each class */
            classes: {
                I: number;
                II: number;
                III: number;
                IV: number;
                V: number;
                worseThanV: number;
            };
            /** @description Share of classes I to III in percent, one decimal */
            goodShare: number | null;
            /** @description Share worse than V in percent, one decimal */
            worseThanVShare: number | null;
            /**
             * @description By ratio from five sections, below by the means of indicators
             * @enum {string|null}
             */
            status: "excellent" | "good" | "light" | "moderate" | "heavy" | null;
            /**
             * @description Which rule gave the status; null when none applies
             * @enum {string|null}
             */
            rule: "ratio" | "means" | null;
            /** @description Main pollutants by share of sections beyond class III, at most three */
            main: ("temperature" | "ph" | "do" | "conductivity" | "turbidity" | "codmn" | "nh3n" | "tp" | "tn" | "chla" | "algae" | "cod" | "bod5" | "cu" | "zn" | "f" | "se" | "as" | "hg" | "cd" | "cr6" | "pb" | "cn" | "vphenol" | "petroleum" | "las" | "sulfide" | "fcoli" | "so4" | "cl" | "no3n" | "fe" | "mn" | "sd")[];
            /** @description Sections whose class is better than in the period before */
            better: string[];
            /** @description Sections whose class is worse than in the period before */
            worse: string[];
            /** @description Sections that miss their target */
            missedTarget: string[];
            /** @description Standards applied */
            standard: string;
            /** @description Rules behind this result that the sources leave uncertain */
            uncertain: ("main-pollutant-order" | "assessment-decimals" | "period-means" | "samples-a-period" | "groundwater-limits" | "table-3-limits" | "drinking-source-indicators" | "black-odorous-borders" | "cwqi")[];
            simulated: boolean;
        };
        LakePage: {
            /** @description Generation of the data that this answer was made from */
            generation: number;
            /** @description The items of this page */
            items: components["schemas"]["LakeState"][];
            /** @description Cursor of the next page, null on the last */
            next: string | null;
        };
        /** @description Class and trophic state of a lake or reservoir in one month */
        LakeState: {
            body: string;
            /** @description Name in Chinese */
            name: string;
            period: string;
            /** @description Sections whose means were averaged */
            sections: string[];
            /**
             * @description Class by the single-factor method (GB 3838-2002, 环办〔2011〕22号)
             * @enum {string|null}
             */
            class: "I" | "II" | "III" | "IV" | "V" | "worse-than-V" | null;
            /**
             * @description Status of the class
             * @enum {string|null}
             */
            status: "excellent" | "good" | "light" | "moderate" | "heavy" | null;
            /** @description Every counted indicator that has the worst class */
            deciding: ("temperature" | "ph" | "do" | "conductivity" | "turbidity" | "codmn" | "nh3n" | "tp" | "tn" | "chla" | "algae" | "cod" | "bod5" | "cu" | "zn" | "f" | "se" | "as" | "hg" | "cd" | "cr6" | "pb" | "cn" | "vphenol" | "petroleum" | "las" | "sulfide" | "fcoli" | "so4" | "cl" | "no3n" | "fe" | "mn" | "sd")[];
            /** @description Comprehensive trophic index, one decimal; null unless all five parts are there */
            tli: number | null;
            /**
             * @description Grade of the index
             * @enum {string|null}
             */
            trophic: "oligotrophic" | "mesotrophic" | "light" | "moderate" | "heavy" | null;
            /** @description Mean of each indicator over the sections, with its trophic index */
            parts: components["schemas"]["WaterPart"][];
            /** @description Of the five trophic indicators, those without a value */
            absent: ("temperature" | "ph" | "do" | "conductivity" | "turbidity" | "codmn" | "nh3n" | "tp" | "tn" | "chla" | "algae" | "cod" | "bod5" | "cu" | "zn" | "f" | "se" | "as" | "hg" | "cd" | "cr6" | "pb" | "cn" | "vphenol" | "petroleum" | "las" | "sulfide" | "fcoli" | "so4" | "cl" | "no3n" | "fe" | "mn" | "sd")[];
            /** @description Standards applied */
            standard: string;
            /** @description Rules behind this result that the sources leave uncertain */
            uncertain: ("main-pollutant-order" | "assessment-decimals" | "period-means" | "samples-a-period" | "groundwater-limits" | "table-3-limits" | "drinking-source-indicators" | "black-odorous-borders" | "cwqi")[];
            simulated: boolean;
        };
        SourceStatePage: {
            /** @description Generation of the data that this answer was made from */
            generation: number;
            /** @description The items of this page */
            items: components["schemas"]["SourceState"][];
            /** @description Cursor of the next page, null on the last */
            next: string | null;
        };
        /** @description A drinking-water source, quarter by quarter */
        SourceState: {
            /** @description Id of the drinking-water source */
            source: string;
            /** @description Names */
            names: {
                /** @description Chinese */
                zh: string;
                /** @description Uyghur, Arabic script; null where nobody gave it */
                ug: string | null;
                /** @description Kazakh, Arabic script; null where nobody gave it */
                kk: string | null;
                /** @description English; null where nobody gave it */
                en: string | null;
            };
            /**
             * @description Level of the supply
             * @enum {string}
             */
            level: "prefecture" | "county" | "township";
            /**
             * @description River, lake or reservoir, or groundwater
             * @enum {string}
             */
            water: "river" | "lake" | "groundwater";
            /** @description Slug of the county, city or prefecture */
            place: string | null;
            /** @description Water body, of a surface source */
            body: string | null;
            /** @description People served */
            people: number | null;
            /**
             * @description State of the protection zone
             * @enum {string}
             */
            protection: "undelimited" | "delimited" | "marked" | "enclosed";
            /** @description Back-up source; null when there is none */
            backup: string | null;
            /** @description Office answerable for it; an office, never a person */
            office: string;
            /** @description Kilometres along the river from its source */
            kilometre: number | null;
            /**
             * Format: date
             * @description First day on which this holds
             * @example 2026-04-19
             */
            from: string;
            /**
             * Format: date
             * @description Last day on which it exists; null while it does
             * @example 2026-04-19
             */
            to: string | null;
            /** @description True for an invented entry */
            simulated: boolean;
            /** @description The import that said so */
            import: number;
            /** @description Quarters asked for, newest first */
            quarters: components["schemas"]["SourceQuarterState"][];
        };
        /** @description One quarter of a source, published or missing */
        SourceQuarterState: {
            quarter: string;
            /** @description False: nothing was received of this quarter */
            published: boolean;
            attained: boolean | null;
            /** @enum {string|null} */
            class: "I" | "II" | "III" | "IV" | "V" | "worse-than-V" | null;
            over: string[];
            /** @description 1e4 m3 */
            volume: number | null;
            /** @description Whether our own rating of the samples attains; null without samples */
            computed: boolean | null;
            /**
             * Format: date
             * @description Day by which it was due: the end of the following quarter
             * @example 2026-04-19
             */
            due: string;
            /** @description Law and article of the duty to publish */
            duty: string;
            document: string | null;
            import: number | null;
        };
        AttainmentPage: {
            /** @description Generation of the data that this answer was made from */
            generation: number;
            /** @description The items of this page */
            items: components["schemas"]["Attainment"][];
            /** @description Cursor of the next page, null on the last */
            next: string | null;
        };
        /** @description Attainment of drinking-water sources in a quarter */
        Attainment: {
            quarter: string;
            /** @description Slug of the place; null for the region */
            place: string | null;
            /** @description Sources in operation */
            sources: number;
            /** @description … with a published result */
            published: number;
            /** @description … that attain */
            attained: number;
            /** @description Attained of published, percent, one decimal */
            byNumber: number | null;
            /** @description Volume attained of volume published, percent, one decimal; null when a volume is missing */
            byVolume: number | null;
            /** @description Sources that were not published */
            missing: string[];
            simulated: boolean;
        };
        OutfallPage: {
            /** @description Generation of the data that this answer was made from */
            generation: number;
            /** @description The items of this page */
            items: components["schemas"]["Outfall"][];
            /** @description Cursor of the next page, null on the last */
            next: string | null;
        };
        /** @description An outfall into a river or lake */
        Outfall: {
            /** @description Id of the outfall */
            outfall: string;
            /** @description Names */
            names: {
                /** @description Chinese */
                zh: string;
                /** @description Uyghur, Arabic script; null where nobody gave it */
                ug: string | null;
                /** @description Kazakh, Arabic script; null where nobody gave it */
                kk: string | null;
                /** @description English; null where nobody gave it */
                en: string | null;
            };
            /**
             * @description Kind of discharge
             * @enum {string}
             */
            kind: "industrial" | "treatment-plant" | "agricultural" | "storm" | "other";
            /** @description Water body that it discharges into */
            body: string;
            /** @description Slug of the county, city or prefecture */
            place: string | null;
            /** @description Responsible party: a unit or office, never a person */
            responsible: string;
            /**
             * @description 取缔 ban, 合并 merge, 规范 standardise, or kept
             * @enum {string}
             */
            category: "ban" | "merge" | "standardise" | "kept";
            /**
             * Format: date
             * @description Day by which it is to be done
             * @example 2026-04-19
             */
            deadline: string | null;
            /**
             * @description State of the rectification
             * @enum {string}
             */
            state: "found" | "under-way" | "done" | "reopened";
            /**
             * Format: date
             * @description Day on which it was done
             * @example 2026-04-19
             */
            doneOn: string | null;
            /** @description Kilometres along the river from its source */
            kilometre: number | null;
            /**
             * @description Bank, looking downstream
             * @enum {string|null}
             */
            bank: "left" | "right" | null;
            /** @description Longitude, degrees east */
            longitude: number | null;
            /** @description Latitude, degrees north */
            latitude: number | null;
            /**
             * Format: date
             * @description First day on which this holds
             * @example 2026-04-19
             */
            from: string;
            /**
             * Format: date
             * @description Last day on which it exists; null while it does
             * @example 2026-04-19
             */
            to: string | null;
            /** @description True for an invented entry */
            simulated: boolean;
            /** @description The import that said so */
            import: number;
        };
        /** @description The chain from facility to water body and section */
        Chain: {
            node: string;
            /** @description Nearest first */
            nodes: components["schemas"]["ChainNode"][];
            edges: components["schemas"]["ChainEdge"][];
            /** @description False when the chain goes on beyond the limit asked for */
            complete: boolean;
        };
        /** @description One thing of a chain */
        ChainNode: {
            /** @description kind:id */
            node: string;
            /** @enum {string} */
            kind: "facility" | "pipe" | "outfall" | "body" | "section" | "source";
            id: string;
            /** @description Name in Chinese; null when the register has no such entry */
            name: string | null;
            /**
             * @description Which way it lies
             * @enum {string}
             */
            direction: "self" | "upstream" | "downstream";
            /** @description Steps from the node asked for */
            steps: number;
            /** @description Whether kilometres show that it lies that way; false: only that its water body is on the way */
            located: boolean;
            /** @description Kilometres along its water body from the source */
            kilometre: number | null;
            simulated: boolean;
        };
        /** @description One step of a chain, with its evidence */
        ChainEdge: {
            upstream: string;
            downstream: string;
            /** @enum {string} */
            type: "feeds" | "leads" | "discharges" | "flows" | "watched" | "supplies";
            document: string;
            /**
             * Format: date
             * @description A day in Beijing time
             * @example 2026-04-19
             */
            surveyedOn: string;
            office: string;
            import: number;
        };
        BlackOdorousPage: {
            /** @description Generation of the data that this answer was made from */
            generation: number;
            /** @description The items of this page */
            items: components["schemas"]["BlackOdorous"][];
            /** @description Cursor of the next page, null on the last */
            next: string | null;
        };
        /** @description A black-odorous water body */
        BlackOdorous: {
            /** @description Id of the black-odorous water body */
            black: string;
            /** @description Names */
            names: {
                /** @description Chinese */
                zh: string;
                /** @description Uyghur, Arabic script; null where nobody gave it */
                ug: string | null;
                /** @description Kazakh, Arabic script; null where nobody gave it */
                kk: string | null;
                /** @description English; null where nobody gave it */
                en: string | null;
            };
            /** @description Slug of the county, city or prefecture */
            place: string | null;
            /** @description Water body, where it is registered */
            body: string | null;
            /**
             * @description Grade that was published
             * @enum {string}
             */
            grade: "none" | "light" | "heavy";
            /**
             * @description State of the treatment
             * @enum {string}
             */
            state: "listed" | "under-treatment" | "treated" | "removed";
            /** @description Length in kilometres */
            length: number | null;
            /**
             * Format: date
             * @description Day on which it was listed
             * @example 2026-04-19
             */
            listedOn: string;
            /**
             * Format: date
             * @description Day by which it is to be treated
             * @example 2026-04-19
             */
            deadline: string | null;
            /** @description Responsible party: a unit or office, never a person */
            responsible: string;
            /** @description Document that says so */
            document: string;
            /**
             * Format: date
             * @description First day on which this holds
             * @example 2026-04-19
             */
            from: string;
            /**
             * Format: date
             * @description Last day on which it exists; null while it does
             * @example 2026-04-19
             */
            to: string | null;
            /** @description True for an invented entry */
            simulated: boolean;
            /** @description The import that said so */
            import: number;
        };
        WaterUsePage: {
            /** @description Generation of the data that this answer was made from */
            generation: number;
            /** @description The items of this page */
            items: components["schemas"]["WaterUse"][];
            /** @description Cursor of the next page, null on the last */
            next: string | null;
        };
        /** @description Water use or ecological flow against its cap */
        WaterUse: {
            /** @description Id of the figure */
            use: string;
            /**
             * @description What is used, or the ecological flow kept
             * @enum {string}
             */
            kind: "total" | "groundwater" | "agriculture" | "irrigation-efficiency" | "ecological-flow";
            /**
             * @description whole: the region with the XPCC; region: without; bingtuan: the XPCC
             * @enum {string}
             */
            part: "whole" | "region" | "bingtuan";
            /** @description Year */
            year: string;
            /** @description Slug of the county, city or prefecture */
            place: string | null;
            /** @description Water body, of an ecological flow */
            body: string | null;
            /** @description What was used or kept; null when it was not published */
            value: number | null;
            /** @description What is allowed at most, or must be kept at least */
            cap: number | null;
            /** @description Unit (UCUM), e.g. 1e8 m3, m3/s, 1 */
            unit: string;
            /** @description Document that says so */
            document: string;
            /**
             * Format: date
             * @description First day on which this holds
             * @example 2026-04-19
             */
            from: string;
            /**
             * Format: date
             * @description Last day on which it exists; null while it does
             * @example 2026-04-19
             */
            to: string | null;
            /** @description True for an invented entry */
            simulated: boolean;
            /** @description The import that said so */
            import: number;
        };
        WaterBodyPage: {
            /** @description Generation of the data that this answer was made from */
            generation: number;
            /** @description The items of this page */
            items: components["schemas"]["WaterBody"][];
            /** @description Cursor of the next page, null on the last */
            next: string | null;
        };
        /** @description A river, lake, reservoir or canal */
        WaterBody: {
            /** @description Id of the river, lake or reservoir */
            body: string;
            /** @description Names */
            names: {
                /** @description Chinese */
                zh: string;
                /** @description Uyghur, Arabic script; null where nobody gave it */
                ug: string | null;
                /** @description Kazakh, Arabic script; null where nobody gave it */
                kk: string | null;
                /** @description English; null where nobody gave it */
                en: string | null;
            };
            /**
             * @description What it is; decides the phosphorus limits
             * @enum {string}
             */
            kind: "river" | "lake" | "reservoir" | "canal";
            /** @description Basin */
            basin: string;
            /** @description Water body that it flows into */
            into: string | null;
            /** @description Where on that body, kilometres from its source */
            intoKilometre: number | null;
            /** @description Length in kilometres */
            length: number | null;
            /** @description Counties and cities that it touches */
            places: string[];
            /**
             * Format: date
             * @description First day on which this holds
             * @example 2026-04-19
             */
            from: string;
            /**
             * Format: date
             * @description Last day on which it exists; null while it does
             * @example 2026-04-19
             */
            to: string | null;
            /** @description True for an invented entry */
            simulated: boolean;
            /** @description The import that said so */
            import: number;
        };
        OfficePage: {
            /** @description Generation of the data that this answer was made from */
            generation: number;
            /** @description The items of this page */
            items: components["schemas"]["Office"][];
            /** @description Cursor of the next page, null on the last */
            next: string | null;
        };
        /** @description A river or lake chief office and its reach */
        Office: {
            /** @description Id of the river or lake chief office */
            office: string;
            /** @description Names */
            names: {
                /** @description Chinese */
                zh: string;
                /** @description Uyghur, Arabic script; null where nobody gave it */
                ug: string | null;
                /** @description Kazakh, Arabic script; null where nobody gave it */
                kk: string | null;
                /** @description English; null where nobody gave it */
                en: string | null;
            };
            /**
             * @description Level of the office
             * @enum {string}
             */
            level: "region" | "prefecture" | "county" | "township";
            /** @description Water body */
            body: string;
            /** @description Where its reach begins */
            fromKilometre: number | null;
            /** @description Where its reach ends */
            toKilometre: number | null;
            /** @description Slug of the county, city or prefecture */
            place: string | null;
            /** @description Public telephone of the office; no mobile numbers */
            phone: string | null;
            /** @description Other public channel, e.g. a web address */
            channel: string | null;
            /**
             * Format: date
             * @description First day on which this holds
             * @example 2026-04-19
             */
            from: string;
            /**
             * Format: date
             * @description Last day on which it exists; null while it does
             * @example 2026-04-19
             */
            to: string | null;
            /** @description True for an invented entry */
            simulated: boolean;
            /** @description The import that said so */
            import: number;
        };
        ZonePage: {
            /** @description Generation of the data that this answer was made from */
            generation: number;
            /** @description The items of this page */
            items: components["schemas"]["Zone"][];
            /** @description Cursor of the next page, null on the last */
            next: string | null;
        };
        /** @description A water function zone */
        Zone: {
            /** @description Id of the water function zone */
            zone: string;
            /** @description Names */
            names: {
                /** @description Chinese */
                zh: string;
                /** @description Uyghur, Arabic script; null where nobody gave it */
                ug: string | null;
                /** @description Kazakh, Arabic script; null where nobody gave it */
                kk: string | null;
                /** @description English; null where nobody gave it */
                en: string | null;
            };
            /** @description Water body */
            body: string;
            /** @description Kilometres along the river from its source */
            fromKilometre: number | null;
            /** @description Kilometres along the river from its source */
            toKilometre: number | null;
            /**
             * @description Class that is the target of the zone
             * @enum {string|null}
             */
            target: "I" | "II" | "III" | "IV" | "V" | "worse-than-V" | null;
            /** @description Control unit that it lies in */
            unit: string | null;
            /**
             * Format: date
             * @description First day on which this holds
             * @example 2026-04-19
             */
            from: string;
            /**
             * Format: date
             * @description Last day on which it exists; null while it does
             * @example 2026-04-19
             */
            to: string | null;
            /** @description True for an invented entry */
            simulated: boolean;
            /** @description The import that said so */
            import: number;
        };
        UnitPage: {
            /** @description Generation of the data that this answer was made from */
            generation: number;
            /** @description The items of this page */
            items: components["schemas"]["Unit"][];
            /** @description Cursor of the next page, null on the last */
            next: string | null;
        };
        /** @description A control unit */
        Unit: {
            /** @description Id of the control unit */
            unit: string;
            /** @description Names */
            names: {
                /** @description Chinese */
                zh: string;
                /** @description Uyghur, Arabic script; null where nobody gave it */
                ug: string | null;
                /** @description Kazakh, Arabic script; null where nobody gave it */
                kk: string | null;
                /** @description English; null where nobody gave it */
                en: string | null;
            };
            /** @description Basin */
            basin: string;
            /** @description Counties of the unit */
            places: string[];
            /**
             * Format: date
             * @description First day on which this holds
             * @example 2026-04-19
             */
            from: string;
            /**
             * Format: date
             * @description Last day on which it exists; null while it does
             * @example 2026-04-19
             */
            to: string | null;
            /** @description True for an invented entry */
            simulated: boolean;
            /** @description The import that said so */
            import: number;
        };
        PipePage: {
            /** @description Generation of the data that this answer was made from */
            generation: number;
            /** @description The items of this page */
            items: components["schemas"]["Pipe"][];
            /** @description Cursor of the next page, null on the last */
            next: string | null;
        };
        /** @description A pipe that leads to an outfall */
        Pipe: {
            /** @description Id of the pipe */
            pipe: string;
            /** @description Names */
            names: {
                /** @description Chinese */
                zh: string;
                /** @description Uyghur, Arabic script; null where nobody gave it */
                ug: string | null;
                /** @description Kazakh, Arabic script; null where nobody gave it */
                kk: string | null;
                /** @description English; null where nobody gave it */
                en: string | null;
            };
            /** @description Slug of the county, city or prefecture */
            place: string | null;
            /**
             * Format: date
             * @description First day on which this holds
             * @example 2026-04-19
             */
            from: string;
            /**
             * Format: date
             * @description Last day on which it exists; null while it does
             * @example 2026-04-19
             */
            to: string | null;
            /** @description True for an invented entry */
            simulated: boolean;
            /** @description The import that said so */
            import: number;
        };
        ChainStepPage: {
            /** @description Generation of the data that this answer was made from */
            generation: number;
            /** @description The items of this page */
            items: components["schemas"]["ChainStep"][];
            /** @description Cursor of the next page, null on the last */
            next: string | null;
        };
        /** @description One surveyed step of the chain, with its evidence */
        ChainStep: {
            /** @description Where the water comes from, kind:id */
            upstream: string;
            /** @description Where it goes, kind:id */
            downstream: string;
            /**
             * @description feeds, leads, discharges, flows, watched or supplies
             * @enum {string}
             */
            type: "feeds" | "leads" | "discharges" | "flows" | "watched" | "supplies";
            /** @description Evidence: the document of the survey */
            document: string;
            /**
             * Format: date
             * @description Evidence: day of the survey
             * @example 2026-04-19
             */
            surveyedOn: string;
            /** @description Evidence: office that surveyed */
            office: string;
            /**
             * Format: date
             * @description First day on which this holds
             * @example 2026-04-19
             */
            from: string;
            /**
             * Format: date
             * @description Last day on which it exists; null while it does
             * @example 2026-04-19
             */
            to: string | null;
            /** @description True for an invented entry */
            simulated: boolean;
            /** @description The import that said so */
            import: number;
        };
        RegisteredBasinPage: {
            /** @description Generation of the data that this answer was made from */
            generation: number;
            /** @description The items of this page */
            items: components["schemas"]["Basin"][];
            /** @description Cursor of the next page, null on the last */
            next: string | null;
        };
        /** @description A basin */
        Basin: {
            /** @description Id of the basin */
            basin: string;
            /** @description Names */
            names: {
                /** @description Chinese */
                zh: string;
                /** @description Uyghur, Arabic script; null where nobody gave it */
                ug: string | null;
                /** @description Kazakh, Arabic script; null where nobody gave it */
                kk: string | null;
                /** @description English; null where nobody gave it */
                en: string | null;
            };
            /** @description Basin that it is part of */
            within: string | null;
            /**
             * Format: date
             * @description First day on which this holds
             * @example 2026-04-19
             */
            from: string;
            /**
             * Format: date
             * @description Last day on which it exists; null while it does
             * @example 2026-04-19
             */
            to: string | null;
            /** @description True for an invented entry */
            simulated: boolean;
            /** @description The import that said so */
            import: number;
        };
        /** @description A class of water with its working */
        WaterAssessment: {
            /** @enum {string} */
            body: "river" | "lake" | "groundwater" | "drinking-river" | "drinking-lake" | "black-odorous";
            /**
             * @description Class by the single-factor method (GB 3838-2002, 环办〔2011〕22号)
             * @enum {string|null}
             */
            class: "I" | "II" | "III" | "IV" | "V" | "worse-than-V" | null;
            /**
             * @description Status of the class
             * @enum {string|null}
             */
            status: "excellent" | "good" | "light" | "moderate" | "heavy" | null;
            /** @description Every counted indicator that has the worst class */
            deciding: string[];
            /**
             * @description Why there is no class; groundwater: GB 3838-2002 does not rate it, see the quarters of its source
             * @enum {string|null}
             */
            unrated: "nothing-measured" | "river-or-lake-unknown" | "groundwater" | null;
            parts: components["schemas"]["WaterPart"][];
            main: components["schemas"]["WaterMain"][];
            /** @enum {string|null} */
            target: "I" | "II" | "III" | "IV" | "V" | "worse-than-V" | null;
            meetsTarget: boolean | null;
            /** @description Drinking sources: class III or better and within tables 2 and 3 */
            attained: boolean | null;
            /** @description Drinking sources: what is beyond its limit */
            over: string[];
            /**
             * @description Black-odorous grade: the worst of the indicators
             * @enum {string|null}
             */
            black: "none" | "light" | "heavy" | null;
            /** @description Comprehensive trophic index, one decimal; null unless all five parts are there */
            tli: number | null;
            /**
             * @description Grade of the index
             * @enum {string|null}
             */
            trophic: "oligotrophic" | "mesotrophic" | "light" | "moderate" | "heavy" | null;
            /** @description Sum of the single indices of the ranking rule of 2017, four decimals */
            cwqi: number | null;
            /** @description Standards applied */
            standard: string;
            /** @description Rules behind this result that the sources leave uncertain */
            uncertain: ("main-pollutant-order" | "assessment-decimals" | "period-means" | "samples-a-period" | "groundwater-limits" | "table-3-limits" | "drinking-source-indicators" | "black-odorous-borders" | "cwqi")[];
            /** @description Clauses applied */
            clause: string;
        };
        /** @description Values of water to assess */
        WaterAssessInput: {
            /**
             * @description Which limits: surface water, groundwater, drinking source, or urban black water
             * @enum {string}
             */
            body: "river" | "lake" | "groundwater" | "drinking-river" | "drinking-lake" | "black-odorous";
            /** @description Values; leave out or null what is missing. Transparency sd in m */
            values: {
                /** @description 水温, Cel */
                temperature?: number | string | null;
                /** @description pH, [pH] */
                ph?: number | string | null;
                /** @description 溶解氧, mg/L */
                do?: number | string | null;
                /** @description 电导率, uS/cm */
                conductivity?: number | string | null;
                /** @description 浊度, NTU */
                turbidity?: number | string | null;
                /** @description 高锰酸盐指数, mg/L */
                codmn?: number | string | null;
                /** @description 氨氮, mg/L */
                nh3n?: number | string | null;
                /** @description 总磷, mg/L */
                tp?: number | string | null;
                /** @description 总氮, mg/L */
                tn?: number | string | null;
                /** @description 叶绿素α, mg/m3 */
                chla?: number | string | null;
                /** @description 藻密度, /L */
                algae?: number | string | null;
                /** @description 化学需氧量, mg/L */
                cod?: number | string | null;
                /** @description 五日生化需氧量, mg/L */
                bod5?: number | string | null;
                /** @description 铜, mg/L */
                cu?: number | string | null;
                /** @description 锌, mg/L */
                zn?: number | string | null;
                /** @description 氟化物, mg/L */
                f?: number | string | null;
                /** @description 硒, mg/L */
                se?: number | string | null;
                /** @description 砷, mg/L */
                as?: number | string | null;
                /** @description 汞, mg/L */
                hg?: number | string | null;
                /** @description 镉, mg/L */
                cd?: number | string | null;
                /** @description 铬（六价）, mg/L */
                cr6?: number | string | null;
                /** @description 铅, mg/L */
                pb?: number | string | null;
                /** @description 氰化物, mg/L */
                cn?: number | string | null;
                /** @description 挥发酚, mg/L */
                vphenol?: number | string | null;
                /** @description 石油类, mg/L */
                petroleum?: number | string | null;
                /** @description 阴离子表面活性剂, mg/L */
                las?: number | string | null;
                /** @description 硫化物, mg/L */
                sulfide?: number | string | null;
                /** @description 粪大肠菌群, /L */
                fcoli?: number | string | null;
                /** @description 硫酸盐, mg/L */
                so4?: number | string | null;
                /** @description 氯化物, mg/L */
                cl?: number | string | null;
                /** @description 硝酸盐氮, mg/L */
                no3n?: number | string | null;
                /** @description 铁, mg/L */
                fe?: number | string | null;
                /** @description 锰, mg/L */
                mn?: number | string | null;
                /** @description 透明度, m */
                sd?: number | string | null;
                /** @description 氧化还原电位, mV (black-odorous only) */
                orp?: number | string | null;
                /** @description Saturation of dissolved oxygen, percent: 90 meets class I */
                doSaturation?: number | string | null;
                /** @description Depth of the water, cm (black-odorous only) */
                depth?: number | string | null;
            };
            /**
             * @description Groundwater and table 3 substances by their names in the standard
             * @default []
             */
            substances: components["schemas"]["Further"][];
            /**
             * @description Target class to compare with
             * @enum {string}
             */
            target?: "I" | "II" | "III" | "IV" | "V" | "worse-than-V";
            /** @description Date of the sample, for the edition of the standard; today’s edition unless given */
            at?: string;
        };
        FacilityPage: {
            /** @description Generation of the data that this answer was made from */
            generation: number;
            /** @description The items of this page */
            items: components["schemas"]["Facility"][];
            /** @description Cursor of the next page, null on the last */
            next: string | null;
        };
        /** @description A facility that discharges */
        Facility: {
            /** @description Id of the facility: its credit code where it has one */
            facility: string;
            /** @description Names */
            names: {
                /** @description Chinese */
                zh: string;
                /** @description Uyghur, Arabic script; null where nobody gave it */
                ug: string | null;
                /** @description Kazakh, Arabic script; null where nobody gave it */
                kk: string | null;
                /** @description English; null where nobody gave it */
                en: string | null;
            };
            /** @description Unified social credit code (GB 32100-2015) */
            uscc: string | null;
            /** @description Industry code (GB/T 4754): a letter, or up to four digits */
            industry: string | null;
            /** @description Industry in words */
            industryName: string | null;
            /** @description Slug of the county, city or prefecture */
            place: string | null;
            /**
             * @description region, or bingtuan (XPCC)
             * @enum {string|null}
             */
            administration: "region" | "bingtuan" | null;
            /**
             * @description Whether it operates
             * @enum {string|null}
             */
            state: "operating" | "suspended" | "closed" | null;
            /** @description Longitude, degrees east, to 0.01 */
            longitude: number | null;
            /** @description Latitude, degrees north, to 0.01 */
            latitude: number | null;
            /**
             * Format: date
             * @description First day on which this holds
             * @example 2026-04-19
             */
            from: string;
            /**
             * Format: date
             * @description Last day on which it exists; null while it does
             * @example 2026-04-19
             */
            to: string | null;
            /** @description True for an invented entry */
            simulated: boolean;
            /** @description The import that said so */
            import: number;
        };
        /** @description The file of a facility: what it is, and what stands of it now */
        FacilityFile: {
            /** @description Id of the facility: its credit code where it has one */
            facility: string;
            /** @description Names */
            names: {
                /** @description Chinese */
                zh: string;
                /** @description Uyghur, Arabic script; null where nobody gave it */
                ug: string | null;
                /** @description Kazakh, Arabic script; null where nobody gave it */
                kk: string | null;
                /** @description English; null where nobody gave it */
                en: string | null;
            };
            /** @description Unified social credit code (GB 32100-2015) */
            uscc: string | null;
            /** @description Industry code (GB/T 4754): a letter, or up to four digits */
            industry: string | null;
            /** @description Industry in words */
            industryName: string | null;
            /** @description Slug of the county, city or prefecture */
            place: string | null;
            /**
             * @description region, or bingtuan (XPCC)
             * @enum {string|null}
             */
            administration: "region" | "bingtuan" | null;
            /**
             * @description Whether it operates
             * @enum {string|null}
             */
            state: "operating" | "suspended" | "closed" | null;
            /** @description Longitude, degrees east, to 0.01 */
            longitude: number | null;
            /** @description Latitude, degrees north, to 0.01 */
            latitude: number | null;
            /**
             * Format: date
             * @description First day on which this holds
             * @example 2026-04-19
             */
            from: string;
            /**
             * Format: date
             * @description Last day on which it exists; null while it does
             * @example 2026-04-19
             */
            to: string | null;
            /** @description What stands of it now; what depends on today is a date */
            standing: {
                /** @description The permit issued last that has not ended; null without one */
                permit: {
                    /** @description Number of the permit (HJ 608-2017) or of the registration */
                    permit: string;
                    /**
                     * @description 重点管理, 简化管理, or 登记管理
                     * @enum {string}
                     */
                    kind: "key" | "simplified" | "registration";
                    /**
                     * Format: date
                     * @description Day of issue
                     * @example 2026-04-19
                     */
                    issuedOn: string;
                    /**
                     * Format: date
                     * @description Last day of validity; five years unless it says otherwise
                     * @example 2026-04-19
                     */
                    expiresOn: string | null;
                    /** @description Document that says so */
                    document: string;
                } | null;
                /** @description Outlets in use */
                outlets: number;
                /** @description Penalty cases */
                cases: {
                    /** @description Cases that stand; withdrawn ones are not counted */
                    count: number;
                    /** @description Of these, cases with a fine in yuan */
                    fined: number;
                    /** @description Sum of the fines in yuan, whole 分 (0.01 yuan); null without one */
                    fine: number | null;
                    /**
                     * Format: date
                     * @description Day of the newest decision; null without a case
                     * @example 2026-04-19
                     */
                    newest: string | null;
                };
                /** @description Open rectification tasks */
                tasks: {
                    /** @description Rectification tasks that are not done */
                    open: number;
                    /** @description Their deadlines, the earliest first; one before today is overdue */
                    deadlines: string[];
                };
                /** @description The newest credit grade; null without one */
                credit: {
                    /** @description Year assessed */
                    year: string;
                    /** @description Scheme of grades, for it differs by province */
                    scheme: string;
                    /** @description Grade as published */
                    grade: string;
                    /** @description Document that says so */
                    document: string;
                } | null;
                /** @description Lists it stands on: entered and not left */
                listings: components["schemas"]["FileListing"][];
                /** @description Registers it stands in: those whose newest year, as their authority published it, names it */
                registers: components["schemas"]["FileRegister"][];
                /** @description The last inspection; null without one */
                inspection: {
                    /** @description Id of the inspection */
                    inspection: string;
                    /**
                     * Format: date
                     * @description Day of the inspection
                     * @example 2026-04-19
                     */
                    on: string;
                    /**
                     * @description Why the facility was inspected
                     * @enum {string}
                     */
                    kind: "routine" | "double-random" | "special" | "complaint" | "follow-up" | "off-site";
                    /**
                     * @description What was found
                     * @enum {string}
                     */
                    result: "no-problem" | "problem" | "not-found";
                } | null;
                /** @description Mandatory disclosures that the register has as not filed */
                missing: components["schemas"]["MissingDisclosure"][];
            };
            /** @description True for an invented entry */
            simulated: boolean;
            /** @description The import that said so */
            import: number;
        };
        /** @description A list that a facility stands on */
        FileListing: {
            /**
             * @description 正面清单 or 黑名单
             * @enum {string}
             */
            list: "positive" | "blacklist";
            /**
             * Format: date
             * @description Day of entry
             * @example 2026-04-19
             */
            enteredOn: string;
            /** @description Why it was listed */
            reason: string;
            /** @description Document that says so */
            document: string;
        };
        /** @description A register that a facility stands in, with the year of it */
        FileRegister: {
            /**
             * @description Which register
             * @enum {string}
             */
            register: "key-discharger" | "soil" | "groundwater" | "hazardous-waste" | "heavy-metals" | "tailings" | "construction-land" | "disclosure";
            /** @description Year of the register */
            year: string;
            /** @description Document that says so */
            document: string;
        };
        /** @description A mandatory disclosure that was not filed */
        MissingDisclosure: {
            /**
             * @description annual: by 15 March for the year before; temporary: within 5 working days
             * @enum {string}
             */
            kind: "annual" | "temporary";
            /** @description Year of the report, or the event */
            occasion: string;
            /**
             * Format: date
             * @description Day from which the clock of a temporary report runs
             * @example 2026-04-19
             */
            triggeredOn: string | null;
        };
        HistoryPage: {
            /** @description Generation of the data that this answer was made from */
            generation: number;
            /** @description The items of this page */
            items: components["schemas"]["HistoryLine"][];
            /** @description Cursor of the next page, null on the last */
            next: string | null;
        };
        /** @description One dated line in the history of a facility */
        HistoryLine: {
            /**
             * Format: date
             * @description Day
             * @example 2026-04-19
             */
            on: string;
            /**
             * @description What happened, or falls due
             * @enum {string}
             */
            event: "case-step" | "exceeded" | "permit-issued" | "permit-expires" | "inspected" | "case-decided" | "list-entered" | "list-left" | "disclosed" | "task-due" | "task-closed" | "damage";
            /** @description Kind of the entry of the register; exceedance: of a run of them */
            kind: string;
            /** @description Id of the entry; of a run its outlet, pollutant and first day */
            id: string;
            /** @description What the entry says of it, as published; of a run its outlet, pollutant, days, ×results, +largest multiple */
            text: string | null;
            /** @description Document that says so */
            document: string | null;
            /** @description True for an invented entry */
            simulated: boolean;
            /** @description The import that said so */
            import: number;
        };
        FacilityFacetPage: {
            /** @description Generation of the data that this answer was made from */
            generation: number;
            /** @description The items of this page */
            items: components["schemas"]["FacilityFacet"][];
            /** @description Cursor of the next page, null on the last */
            next: string | null;
        };
        /** @description A count of facilities. By place: prefectures and XPCC cities; by industry: divisions of GB/T 4754 */
        FacilityFacet: {
            /**
             * @description What is counted by; all: everything found, with every filter
             * @enum {string}
             */
            facet: "all" | "place" | "industry" | "administration" | "state" | "register";
            /** @description What the counted say, as the filter of that name takes it; null: nothing */
            value: string | null;
            /** @description How many, with every other filter than that of the facet */
            count: number;
            /** @description True where invented ones are among the counted */
            simulated: boolean;
        };
        OutletPage: {
            /** @description Generation of the data that this answer was made from */
            generation: number;
            /** @description The items of this page */
            items: components["schemas"]["Outlet"][];
            /** @description Cursor of the next page, null on the last */
            next: string | null;
        };
        /** @description An outlet of a facility */
        Outlet: {
            /** @description Facility */
            facility: string;
            /** @description Outlet of the facility, e.g. DW001 (HJ 608-2017) */
            outlet: string;
            /** @description Names */
            names: {
                /** @description Chinese */
                zh: string;
                /** @description Uyghur, Arabic script; null where nobody gave it */
                ug: string | null;
                /** @description Kazakh, Arabic script; null where nobody gave it */
                kk: string | null;
                /** @description English; null where nobody gave it */
                en: string | null;
            };
            /**
             * @description What it discharges into
             * @enum {string}
             */
            medium: "air" | "water" | "noise";
            /** @description Device (MN of HJ 212) whose automatic data are of this outlet; null where there is none */
            device: string | null;
            /**
             * Format: date
             * @description First day on which this holds
             * @example 2026-04-19
             */
            from: string;
            /**
             * Format: date
             * @description Last day on which it exists; null while it does
             * @example 2026-04-19
             */
            to: string | null;
            /** @description True for an invented entry */
            simulated: boolean;
            /** @description The import that said so */
            import: number;
        };
        PermitPage: {
            /** @description Generation of the data that this answer was made from */
            generation: number;
            /** @description The items of this page */
            items: components["schemas"]["Permit"][];
            /** @description Cursor of the next page, null on the last */
            next: string | null;
        };
        /** @description A discharge permit */
        Permit: {
            /** @description Number of the permit (HJ 608-2017) or of the registration */
            permit: string;
            /** @description Facility */
            facility: string;
            /**
             * @description 重点管理, 简化管理, or 登记管理
             * @enum {string}
             */
            kind: "key" | "simplified" | "registration";
            /**
             * Format: date
             * @description Day of issue
             * @example 2026-04-19
             */
            issuedOn: string;
            /**
             * Format: date
             * @description Last day of validity; five years unless it says otherwise
             * @example 2026-04-19
             */
            expiresOn: string | null;
            /** @description Office; never a person */
            authority: string;
            /** @description Document that says so */
            document: string;
            /**
             * Format: date
             * @description First day on which this holds
             * @example 2026-04-19
             */
            from: string;
            /**
             * Format: date
             * @description Last day on which it exists; null while it does
             * @example 2026-04-19
             */
            to: string | null;
            /** @description True for an invented entry */
            simulated: boolean;
            /** @description The import that said so */
            import: number;
        };
        PermitLimitPage: {
            /** @description Generation of the data that this answer was made from */
            generation: number;
            /** @description The items of this page */
            items: components["schemas"]["PermitLimit"][];
            /** @description Cursor of the next page, null on the last */
            next: string | null;
        };
        /** @description A limit of a permit and how often it must be monitored */
        PermitLimit: {
            /** @description Permit */
            permit: string;
            /** @description Outlet */
            outlet: string;
            /** @description Pollutant, as the permit names it */
            pollutant: string;
            /**
             * @description Period to which the limit applies
             * @enum {string}
             */
            averaging: "instant" | "hour" | "day" | "month" | "year";
            /** @description Limit; null where only monitoring is required */
            limit: number | null;
            /** @description Lower limit, as of pH; null where there is none */
            lower: number | null;
            /** @description Unit (UCUM) */
            unit: string;
            /**
             * @description How often it must be monitored
             * @enum {string}
             */
            frequency: "continuous" | "day" | "week" | "month" | "quarter" | "half-year" | "year";
            /**
             * Format: date
             * @description First day on which this holds
             * @example 2026-04-19
             */
            from: string;
            /**
             * Format: date
             * @description Last day on which it exists; null while it does
             * @example 2026-04-19
             */
            to: string | null;
            /** @description True for an invented entry */
            simulated: boolean;
            /** @description The import that said so */
            import: number;
        };
        InspectionPage: {
            /** @description Generation of the data that this answer was made from */
            generation: number;
            /** @description The items of this page */
            items: components["schemas"]["Inspection"][];
            /** @description Cursor of the next page, null on the last */
            next: string | null;
        };
        /** @description An inspection of a facility */
        Inspection: {
            /** @description Id of the inspection */
            inspection: string;
            /** @description Facility */
            facility: string;
            /**
             * Format: date
             * @description Day of the inspection
             * @example 2026-04-19
             */
            on: string;
            /**
             * @description Why the facility was inspected
             * @enum {string}
             */
            kind: "routine" | "double-random" | "special" | "complaint" | "follow-up" | "off-site";
            /**
             * @description What was found
             * @enum {string}
             */
            result: "no-problem" | "problem" | "not-found";
            /** @description Findings as published */
            findings: string | null;
            /** @description Office; never a person */
            office: string;
            /** @description Document */
            document: string | null;
            /**
             * Format: date
             * @description First day on which this holds
             * @example 2026-04-19
             */
            from: string;
            /**
             * Format: date
             * @description Last day on which it exists; null while it does
             * @example 2026-04-19
             */
            to: string | null;
            /** @description True for an invented entry */
            simulated: boolean;
            /** @description The import that said so */
            import: number;
        };
        CasePage: {
            /** @description Generation of the data that this answer was made from */
            generation: number;
            /** @description The items of this page */
            items: components["schemas"]["EnforcementCase"][];
            /** @description Cursor of the next page, null on the last */
            next: string | null;
        };
        /** @description A penalty case and its life */
        EnforcementCase: {
            /** @description Id of the case */
            case: string;
            /** @description Number of the decision, e.g. 新环罚〔2024〕1号; null where the source gives none */
            documentNumber: string | null;
            /** @description Facility; null where it is not registered */
            facility: string | null;
            /** @description Party as published; of a natural person only the family name stays; null where only the facts name it */
            party: string | null;
            /**
             * @description Kind of the party; null where the source does not say
             * @enum {string|null}
             */
            partyType: "organisation" | "individual-business" | "natural-person" | null;
            /** @description Unified social credit code of the party */
            uscc: string | null;
            /** @description Kind of violation, as the decision names it; null where the source gives none */
            violation: string | null;
            /** @description Facts as published, without personal data */
            facts: string;
            /** @description Law and article cited, as in the decision; never rewritten; null where the source cites none */
            basis: string | null;
            /** @description Kinds of penalty */
            penalties: string[];
            /** @description Decision in words; null where the facts are all that the source tells */
            content: string | null;
            /** @description Fine, in 分 (0.01 yuan) */
            fine: number | null;
            /** @description True when the amount was read out of a text, not given as a number */
            fineDerived: boolean;
            /** @description Confiscated, in 分 (0.01 yuan) */
            confiscated: number | null;
            /** @description Currency (ISO 4217) in hundredths of which the amounts are, where it is not the yuan; null for the yuan */
            currency: string | null;
            /** @description Licence suspended or revoked */
            licence: string | null;
            /**
             * Format: date
             * @description Last day of the conduct; decides the law
             * @example 2026-04-19
             */
            conductOn: string | null;
            /**
             * Format: date
             * @description Day of the decision
             * @example 2026-04-19
             */
            decidedOn: string;
            /** @description Office; never a person */
            authority: string;
            /** @description Slug of the county, city or prefecture */
            place: string | null;
            /**
             * Format: date
             * @description First day on which this holds
             * @example 2026-04-19
             */
            from: string;
            /**
             * Format: date
             * @description Last day on which it exists; null while it does
             * @example 2026-04-19
             */
            to: string | null;
            /** @description Steps, by day */
            steps: components["schemas"]["CaseStepBrief"][];
            /**
             * @description The newest step
             * @enum {string|null}
             */
            state: "filed" | "notified" | "decided" | "served" | "appealed" | "upheld" | "changed" | "revoked" | "paid" | "enforced" | "rectified" | "corrected" | "withdrawn" | "closed" | null;
            /** @description True for an invented entry */
            simulated: boolean;
            /** @description The import that said so */
            import: number;
        };
        /** @description A step in the life of a case */
        CaseStepBrief: {
            /**
             * @description What happened
             * @enum {string}
             */
            step: "filed" | "notified" | "decided" | "served" | "appealed" | "upheld" | "changed" | "revoked" | "paid" | "enforced" | "rectified" | "corrected" | "withdrawn" | "closed";
            /**
             * Format: date
             * @description Day on which it happened
             * @example 2026-04-19
             */
            on: string;
            /** @description What the document says */
            detail: string | null;
            /** @description Document that says so */
            document: string;
            /** @description The import that said so */
            import: number;
        };
        CaseFacetPage: {
            /** @description Generation of the data that this answer was made from */
            generation: number;
            /** @description The items of this page */
            items: components["schemas"]["CaseFacet"][];
            /** @description Cursor of the next page, null on the last */
            next: string | null;
        };
        /** @description A count of penalty cases. By place: prefectures and XPCC cities; by industry: divisions of GB/T 4754 */
        CaseFacet: {
            /**
             * @description What is counted by; all: everything found, with every filter
             * @enum {string}
             */
            facet: "all" | "place" | "industry" | "authority" | "year" | "state" | "violation";
            /** @description What the counted say, as the filter of that name takes it; null: nothing */
            value: string | null;
            /** @description How many, with every other filter than that of the facet */
            count: number;
            /** @description True where invented ones are among the counted */
            simulated: boolean;
        };
        CaseTombstonePage: {
            /** @description Generation of the data that this answer was made from */
            generation: number;
            /** @description The items of this page */
            items: components["schemas"]["CaseTombstone"][];
            /** @description Cursor of the next page, null on the last */
            next: string | null;
        };
        /** @description What stays of a case that was withdrawn */
        CaseTombstone: {
            /** @description Id of the case */
            case: string;
            /** @description Office that had decided */
            authority: string;
            /**
             * Format: date
             * @description Day of the decision
             * @example 2026-04-19
             */
            decidedOn: string;
            /**
             * Format: date
             * @description Day of the withdrawal
             * @example 2026-04-19
             */
            withdrawnOn: string;
            /** @description Why */
            reason: string | null;
            /** @description Document of the withdrawal */
            document: string;
            /** @description True for an invented entry */
            simulated: boolean;
            /** @description The import that said so */
            import: number;
        };
        CreditPage: {
            /** @description Generation of the data that this answer was made from */
            generation: number;
            /** @description The items of this page */
            items: components["schemas"]["Credit"][];
            /** @description Cursor of the next page, null on the last */
            next: string | null;
        };
        /** @description An environmental credit grade */
        Credit: {
            /** @description Facility */
            facility: string;
            /** @description Year assessed */
            year: string;
            /** @description Scheme of grades, for it differs by province */
            scheme: string;
            /** @description Grade as published */
            grade: string;
            /** @description Office; never a person */
            authority: string;
            /** @description Document that says so */
            document: string;
            /**
             * Format: date
             * @description First day on which this holds
             * @example 2026-04-19
             */
            from: string;
            /**
             * Format: date
             * @description Last day on which it exists; null while it does
             * @example 2026-04-19
             */
            to: string | null;
            /** @description True for an invented entry */
            simulated: boolean;
            /** @description The import that said so */
            import: number;
        };
        ListingPage: {
            /** @description Generation of the data that this answer was made from */
            generation: number;
            /** @description The items of this page */
            items: components["schemas"]["Listing"][];
            /** @description Cursor of the next page, null on the last */
            next: string | null;
        };
        /** @description A listing on the positive list or the blacklist */
        Listing: {
            /**
             * @description 正面清单 or 黑名单
             * @enum {string}
             */
            list: "positive" | "blacklist";
            /** @description Facility */
            facility: string;
            /**
             * Format: date
             * @description Day of entry
             * @example 2026-04-19
             */
            enteredOn: string;
            /** @description Why it was listed */
            reason: string;
            /**
             * Format: date
             * @description Day of exit; null while it is listed
             * @example 2026-04-19
             */
            exitOn: string | null;
            /** @description Why it left: expiry, repair, revocation */
            exitReason: string | null;
            /** @description Office; never a person */
            authority: string;
            /** @description Document that says so */
            document: string;
            /**
             * Format: date
             * @description First day on which this holds
             * @example 2026-04-19
             */
            from: string;
            /**
             * Format: date
             * @description Last day on which it exists; null while it does
             * @example 2026-04-19
             */
            to: string | null;
            /** @description True for an invented entry */
            simulated: boolean;
            /** @description The import that said so */
            import: number;
        };
        MembershipPage: {
            /** @description Generation of the data that this answer was made from */
            generation: number;
            /** @description The items of this page */
            items: components["schemas"]["Membership"][];
            /** @description Cursor of the next page, null on the last */
            next: string | null;
        };
        /** @description A facility in a register of a year */
        Membership: {
            /**
             * @description Which register
             * @enum {string}
             */
            register: "key-discharger" | "soil" | "groundwater" | "hazardous-waste" | "heavy-metals" | "tailings" | "construction-land" | "disclosure";
            /** @description Facility */
            facility: string;
            /** @description Year of the register */
            year: string;
            /** @description Office; never a person */
            authority: string;
            /** @description Document that says so */
            document: string;
            /**
             * Format: date
             * @description First day on which this holds
             * @example 2026-04-19
             */
            from: string;
            /**
             * Format: date
             * @description Last day on which it exists; null while it does
             * @example 2026-04-19
             */
            to: string | null;
            /** @description True for an invented entry */
            simulated: boolean;
            /** @description The import that said so */
            import: number;
        };
        DisclosurePage: {
            /** @description Generation of the data that this answer was made from */
            generation: number;
            /** @description The items of this page */
            items: components["schemas"]["Disclosure"][];
            /** @description Cursor of the next page, null on the last */
            next: string | null;
        };
        /** @description A mandatory disclosure of a facility */
        Disclosure: {
            /** @description Facility */
            facility: string;
            /**
             * @description annual: by 15 March for the year before; temporary: within 5 working days
             * @enum {string}
             */
            kind: "annual" | "temporary";
            /** @description Year of the report, or the event */
            occasion: string;
            /**
             * Format: date
             * @description Day from which the clock of a temporary report runs
             * @example 2026-04-19
             */
            triggeredOn: string | null;
            /**
             * Format: date
             * @description Day of filing; null when it was not filed
             * @example 2026-04-19
             */
            filedOn: string | null;
            /** @description Report */
            document: string | null;
            /**
             * Format: date
             * @description First day on which this holds
             * @example 2026-04-19
             */
            from: string;
            /**
             * Format: date
             * @description Last day on which it exists; null while it does
             * @example 2026-04-19
             */
            to: string | null;
            /** @description True for an invented entry */
            simulated: boolean;
            /** @description The import that said so */
            import: number;
        };
        TaskPage: {
            /** @description Generation of the data that this answer was made from */
            generation: number;
            /** @description The items of this page */
            items: components["schemas"]["Task"][];
            /** @description Cursor of the next page, null on the last */
            next: string | null;
        };
        /** @description A rectification task */
        Task: {
            /** @description Id of the rectification task */
            task: string;
            /**
             * @description Where it comes from
             * @enum {string}
             */
            origin: "central-inspection" | "regional-inspection" | "transferred-complaint";
            /** @description Facility concerned, where there is one */
            facility: string | null;
            /** @description Slug of the county, city or prefecture */
            place: string | null;
            /** @description What is to be put right */
            matter: string;
            /** @description Responsible unit; never a person */
            responsible: string;
            /**
             * Format: date
             * @description Day by which it is to be done
             * @example 2026-04-19
             */
            deadline: string;
            /**
             * @description State
             * @enum {string}
             */
            state: "open" | "under-way" | "done" | "reopened";
            /** @description Progress as published */
            progress: string | null;
            /**
             * Format: date
             * @description Day of closing
             * @example 2026-04-19
             */
            closedOn: string | null;
            /** @description Evidence of closing */
            evidence: string | null;
            /** @description Document that says so */
            document: string;
            /**
             * Format: date
             * @description First day on which this holds
             * @example 2026-04-19
             */
            from: string;
            /**
             * Format: date
             * @description Last day on which it exists; null while it does
             * @example 2026-04-19
             */
            to: string | null;
            /** @description True for an invented entry */
            simulated: boolean;
            /** @description The import that said so */
            import: number;
        };
        DamagePage: {
            /** @description Generation of the data that this answer was made from */
            generation: number;
            /** @description The items of this page */
            items: components["schemas"]["Damage"][];
            /** @description Cursor of the next page, null on the last */
            next: string | null;
        };
        /** @description A compensation for damage, a transfer, or a public-interest suit */
        Damage: {
            /** @description Id of the matter */
            damage: string;
            /**
             * @description Compensation, transfer to the police, or public-interest suit
             * @enum {string}
             */
            kind: "compensation" | "criminal-transfer" | "public-interest-suit";
            /** @description Facility */
            facility: string | null;
            /** @description Case that it followed */
            case: string | null;
            /**
             * Format: date
             * @description Day
             * @example 2026-04-19
             */
            on: string;
            /** @description Amount, in 分 (0.01 yuan) */
            amount: number | null;
            /** @description Office; never a person */
            office: string;
            /** @description Document that says so */
            document: string;
            /**
             * Format: date
             * @description First day on which this holds
             * @example 2026-04-19
             */
            from: string;
            /**
             * Format: date
             * @description Last day on which it exists; null while it does
             * @example 2026-04-19
             */
            to: string | null;
            /** @description True for an invented entry */
            simulated: boolean;
            /** @description The import that said so */
            import: number;
        };
        AgencyPage: {
            /** @description Generation of the data that this answer was made from */
            generation: number;
            /** @description The items of this page */
            items: components["schemas"]["Agency"][];
            /** @description Cursor of the next page, null on the last */
            next: string | null;
        };
        /** @description A third-party agency */
        Agency: {
            /** @description Id of the third-party agency: its credit code where it has one */
            agency: string;
            /** @description Names */
            names: {
                /** @description Chinese */
                zh: string;
                /** @description Uyghur, Arabic script; null where nobody gave it */
                ug: string | null;
                /** @description Kazakh, Arabic script; null where nobody gave it */
                kk: string | null;
                /** @description English; null where nobody gave it */
                en: string | null;
            };
            /** @description Unified social credit code */
            uscc: string | null;
            /** @description Service: monitoring, operation of automatic monitors, assessment */
            service: string;
            /** @description Slug of the county, city or prefecture */
            place: string | null;
            /**
             * Format: date
             * @description First day on which this holds
             * @example 2026-04-19
             */
            from: string;
            /**
             * Format: date
             * @description Last day on which it exists; null while it does
             * @example 2026-04-19
             */
            to: string | null;
            /** @description True for an invented entry */
            simulated: boolean;
            /** @description The import that said so */
            import: number;
        };
        CaseStatisticPage: {
            /** @description Generation of the data that this answer was made from */
            generation: number;
            /** @description The items of this page */
            items: components["schemas"]["CaseStatistic"][];
            /** @description Cursor of the next page, null on the last */
            next: string | null;
        };
        /** @description What is known of the penalty cases of one group, with its definitions */
        CaseStatistic: {
            /**
             * @description What the groups are made by
             * @enum {string}
             */
            by: "place" | "industry" | "authority" | "year" | "violation";
            /** @description Prefecture or XPCC city (with `place`: the county), division of GB/T 4754, authority, year or violation; null where cases say none */
            group: string | null;
            /** @description Cases that stand: decided, and not withdrawn */
            cases: number;
            /** @description Cases with a fine in yuan that the source gives as a number */
            fined: number;
            /** @description Sum of the fines of the fined cases, whole 分 (0.01 yuan); null without one */
            fineSum: number | null;
            /** @description Median fine of the fined cases, 分 (0.01 yuan); of an even number the mean of the middle two; null without one */
            fineMedian: number | null;
            /** @description Cases left out of the fines: the amount is in another currency, or was read out of a text */
            apart: number;
            /** @description Median days from finding to decision: from the day of filing, or else the last day of the conduct; null where no case says one */
            findingDays: number | null;
            /** @description Cases that say when they were found, not after the decision */
            findingCases: number;
            /** @description Median days from decision to service on the party; null where no case says one */
            serviceDays: number | null;
            /** @description Cases that say when the decision was served, not before it */
            serviceCases: number;
            /** @description Median days from decision to disclosure; null: no source says when it disclosed, and the day on which a file came in here is not that day */
            disclosureDays: number | null;
            /** @description Cases disclosed within 7 working days of the decision (生态环境部令第30号 art. 65); null for the same reason */
            disclosedInTime: number | null;
            /**
             * @description Why nothing is said of disclosure
             * @enum {string}
             */
            disclosureReason: "not-reported";
            /** @description Cases that a review or a court changed; their share is of the cases */
            changed: number;
            /** @description Cases withdrawn besides; their share is of these and the cases. Null but by authority or year and without a filter of place or industry: a tombstone says nothing else (行政处罚法 art. 48) */
            withdrawn: number | null;
            /** @description True for a group of fewer than 5 cases */
            small: boolean;
            /** @description True where invented cases are among them */
            simulated: boolean;
        };
        DrawPage: {
            /** @description Generation of the data that this answer was made from */
            generation: number;
            /** @description The items of this page */
            items: components["schemas"]["Draw"][];
            /** @description Cursor of the next page, null on the last */
            next: string | null;
        };
        /** @description A double-random draw: commitment, and once revealed seed and result */
        Draw: {
            /** @description Id of the draw */
            draw: string;
            /** @description Office that draws; never a person */
            office: string;
            /**
             * Format: date
             * @description Day on which the commitment was published
             * @example 2026-04-19
             */
            committedOn: string;
            /** @description SHA-256 of method, quotas, pool, inspectors and seed, hexadecimal */
            commitment: string;
            /**
             * @description Method of the draw
             * @enum {string}
             */
            method: "qingtian-draw-1";
            /** @description How many facilities are drawn */
            quota: number;
            /** @description Facilities drawn from, at most 10000; a cell of XLSX holds 32,767 characters, so send more than 1,700 as CSV */
            pool: string[];
            /** @description How many inspectors are drawn; null where none are */
            inspectorQuota: number | null;
            /** @description Inspectors drawn from, by code only; empty where none are drawn */
            inspectors: string[];
            /** @description Seed, 32 bytes in hexadecimal; null until it is revealed */
            seed: string | null;
            /** @description Facilities drawn, as published; empty until the seed is revealed */
            result: string[];
            /** @description Codes of the inspectors drawn, as published; empty until then or where none */
            inspectorResult: string[];
            /**
             * Format: date
             * @description Day on which seed and result were published; null until then
             * @example 2026-04-19
             */
            revealedOn: string | null;
            /** @description Document that says so */
            document: string;
            /**
             * Format: date
             * @description First day on which this holds
             * @example 2026-04-19
             */
            from: string;
            /**
             * Format: date
             * @description Last day on which it exists; null while it does
             * @example 2026-04-19
             */
            to: string | null;
            /** @description The first import that said this very commitment */
            committedBy: number;
            /**
             * Format: date-time
             * @description When that was received: the draw was fixed by then
             * @example 2026-02-04T10:00:00+08:00
             */
            committedAt: string;
            /** @description The first import that said this seed; null until it is revealed */
            revealedBy: number | null;
            /** @description How many different commitments were ever given for this draw; more than 1 means it was changed */
            commitments: number;
            /** @description True for an invented entry */
            simulated: boolean;
            /** @description The import that said so */
            import: number;
        };
        /** @description A draw, recomputed */
        DrawVerification: {
            /**
             * @description Method of the draw
             * @enum {string}
             */
            method: "qingtian-draw-1";
            commitment: components["schemas"]["DrawCommitment"];
            /** @description Facilities */
            result: {
                /** @description As published; null where it was left out */
                given: string[] | null;
                /** @description What the seed draws, in the order of the draw */
                computed: string[];
                /** @description Whether they are the same; null where none was given */
                agrees: boolean | null;
            };
            /** @description Drawn by the seed, but not in the published result */
            missing: string[];
            /** @description In the published result, but not drawn by the seed */
            surplus: string[];
            /** @description Inspectors by code; null where none are drawn */
            inspectors: {
                /** @description As published; null where it was left out */
                given: string[] | null;
                /** @description What the seed draws, in the order of the draw */
                computed: string[];
                /** @description Whether they are the same; null where none was given */
                agrees: boolean | null;
            } | null;
            /**
             * @description agrees when all that was given does; what was left out is not judged
             * @enum {string}
             */
            verdict: "agrees" | "differs";
            /** @description Facilities with the lowest hashes, in the order of the draw, at most 100 */
            working: components["schemas"]["DrawWorking"][];
        };
        /** @description A commitment, as published and as computed */
        DrawCommitment: {
            /** @description As published */
            given: string;
            /** @description SHA-256 of the canonical text of what was sent */
            computed: string;
            /** @description Whether they are the same */
            agrees: boolean;
        };
        /** @description A facility and the hash by which it is drawn or not */
        DrawWorking: {
            /** @description Facility */
            member: string;
            /** @description SHA-256 of seed, line feed, member; hexadecimal */
            hash: string;
            /** @description Whether it is among the first of the quota */
            drawn: boolean;
        };
        /** @description A draw to recompute */
        DrawInput: {
            /**
             * @description Method of the draw
             * @enum {string}
             */
            method: "qingtian-draw-1";
            /** @description How many facilities are drawn */
            quota: number;
            /** @description Facilities drawn from, at most 10000 */
            pool: string[];
            /**
             * @description How many inspectors are drawn; null where none are
             * @default null
             */
            inspectorQuota: number | null;
            /**
             * @description Codes of the inspectors drawn from
             * @default []
             */
            inspectors: string[];
            /** @description Seed as revealed */
            seed: string;
            /** @description Commitment as published before the draw */
            commitment: string;
            /** @description Facilities drawn, as published; leave out to see who should be */
            result?: string[];
            /** @description Codes drawn, as published; leave out to see which should be */
            inspectorResult?: string[];
        };
        MonitoringResultPage: {
            /** @description Generation of the data that this answer was made from */
            generation: number;
            /** @description The items of this page */
            items: components["schemas"]["MonitoringResult"][];
            /** @description Cursor of the next page, null on the last */
            next: string | null;
        };
        /** @description What a facility measured of one pollutant */
        MonitoringResult: {
            /** @description Facility */
            facility: string;
            /** @description Outlet of the facility */
            outlet: string;
            /**
             * Format: date-time
             * @description First instant of the averaging period, or instant of the sample, Beijing time
             * @example 2026-02-04T10:00:00+08:00
             */
            at: string;
            /**
             * @description Period over which the value is a mean
             * @enum {string}
             */
            averaging: "instant" | "hour" | "day" | "month" | "year";
            /**
             * @description auto: automatic monitor; self: the facility by hand; supervisory: the authority; agency: on behalf of the facility
             * @enum {string}
             */
            origin: "auto" | "self" | "supervisory" | "agency";
            /** @description Pollutant */
            pollutant: string;
            /** @description Value as decimal text; <limit below a detection limit; null: none */
            value: string | null;
            /** @description Unit (UCUM) */
            unit: string;
            /**
             * @description Mark of automatic data (HJ 212): only N and none are judged
             * @enum {string|null}
             */
            mark: "N" | "F" | "M" | "S" | "D" | "C" | "T" | "B" | null;
            /** @description Third-party agency that produced it */
            agency: string | null;
            /** @description Limit of the permit in force that applies; null where none does */
            limit: number | null;
            /** @description Lower limit; null where there is none */
            lower: number | null;
            /** @description Permit that sets the limit */
            permit: string | null;
            /**
             * @description Whether it met the limit; null where it is not judged
             * @enum {string|null}
             */
            judged: "met" | "exceeded" | null;
            /** @description (value − limit) / limit, two decimals; 0 just beyond it; null of pH and lower limits, and within the limit */
            multiple: number | null;
            /**
             * @description Why it is not judged
             * @enum {string|null}
             */
            reason: "no-value" | "marked" | "no-permit" | "no-limit" | "other-averaging" | "other-unit" | "several-limits" | "below-detection" | null;
            /** @description True for an invented entry */
            simulated: boolean;
            /** @description The import that said so */
            import: number;
        };
        MonitoringCompletenessPage: {
            /** @description Generation of the data that this answer was made from */
            generation: number;
            /** @description The items of this page */
            items: components["schemas"]["MonitoringCompleteness"][];
            /** @description Cursor of the next page, null on the last */
            next: string | null;
        };
        /** @description What a month of required monitoring expected and received */
        MonitoringCompleteness: {
            /** @description Facility */
            facility: string;
            /** @description Outlet of the facility */
            outlet: string;
            /** @description Pollutant */
            pollutant: string;
            /**
             * @description How often the permit requires it
             * @enum {string}
             */
            frequency: "continuous" | "day" | "week" | "month" | "quarter" | "half-year" | "year";
            /** @description Month, e.g. 2026-03: in which the periods of the frequency end */
            month: string;
            /** @description Results expected of periods that are over, without those in which the facility stood still */
            expected: number;
            /** @description Of these, received with any mark but F */
            received: number;
            /** @description Of these, with a value and marked N or not marked */
            usable: number;
            /** @description Periods in which the facility stood still (F): not expected */
            stopped: number;
            /** @description expected − received */
            missing: number;
            /** @description received / expected, four decimals; null where nothing was expected */
            share: number | null;
            /** @description True for an invented entry */
            simulated: boolean;
        };
        ExceedancePage: {
            /** @description Generation of the data that this answer was made from */
            generation: number;
            /** @description The items of this page */
            items: components["schemas"]["Exceedance"][];
            /** @description Cursor of the next page, null on the last */
            next: string | null;
        };
        /** @description A result beyond a limit of the permit */
        Exceedance: {
            /** @description Facility */
            facility: string;
            /** @description Outlet of the facility */
            outlet: string;
            /**
             * Format: date-time
             * @description First instant of the averaging period, or instant of the sample, Beijing time
             * @example 2026-02-04T10:00:00+08:00
             */
            at: string;
            /**
             * @description Period over which the value is a mean
             * @enum {string}
             */
            averaging: "instant" | "hour" | "day" | "month" | "year";
            /**
             * @description auto: automatic monitor; self: the facility by hand; supervisory: the authority; agency: on behalf of the facility
             * @enum {string}
             */
            origin: "auto" | "self" | "supervisory" | "agency";
            /** @description Pollutant */
            pollutant: string;
            /** @description Value as decimal text */
            value: string;
            /** @description Unit (UCUM) */
            unit: string;
            /** @description Limit of the permit in force that applies; null where none does */
            limit: number | null;
            /** @description Lower limit; null where there is none */
            lower: number | null;
            /** @description Permit that sets the limit */
            permit: string;
            /** @description (value − limit) / limit, two decimals; 0 just beyond it; null of pH and lower limits, and within the limit */
            multiple: number | null;
            /** @description True for an invented entry */
            simulated: boolean;
            /** @description The import that said so */
            import: number;
        };
        UnansweredRunPage: {
            /** @description Generation of the data that this answer was made from */
            generation: number;
            /** @description The items of this page */
            items: components["schemas"]["UnansweredRun"][];
            /** @description Cursor of the next page, null on the last */
            next: string | null;
        };
        /** @description Exceedances on consecutive days without an inspection or a case */
        UnansweredRun: {
            /** @description Facility */
            facility: string;
            /** @description Outlet of the facility */
            outlet: string;
            /** @description Pollutant */
            pollutant: string;
            /**
             * Format: date
             * @description First day of the run
             * @example 2026-04-19
             */
            from: string;
            /**
             * Format: date
             * @description Last day of the run; of means over a month or a year, the last of their period
             * @example 2026-04-19
             */
            to: string;
            /** @description Results beyond the limit in the run */
            exceedances: number;
            /** @description The largest multiple of the run; null where none has one */
            multiple: number | null;
            /**
             * Format: date
             * @description Last day on which an inspection or a case would have counted as an answer
             * @example 2026-04-19
             */
            until: string;
            /**
             * @description pending while `until` is not over
             * @enum {string}
             */
            state: "unanswered" | "pending";
            /** @description What this says, and no more */
            definition: string;
            /** @description True for an invented entry */
            simulated: boolean;
            /** @description The import that said so */
            import: number;
        };
        ReportDocketPage: {
            /** @description Generation of the data that this answer was made from */
            generation: number;
            /** @description The items of this page */
            items: components["schemas"]["PublicReport"][];
            /** @description Cursor of the next page, null on the last */
            next: string | null;
        };
        /** @description A report as it was released */
        PublicReport: {
            /** @description Public number */
            number: string;
            /**
             * @description What it is about
             * @enum {string}
             */
            category: "air.smoke" | "air.dust" | "air.open-burning" | "air.vehicle" | "air.kitchen-fumes" | "air.other" | "odour.industry" | "odour.farm" | "odour.waste-site" | "odour.other" | "water.outfall" | "water.colour-or-foam" | "water.dead-fish" | "water.drinking-source" | "water.groundwater" | "water.other" | "noise.industry" | "noise.building-site" | "noise.traffic" | "noise.social" | "noise.other" | "solid-waste.dumping" | "solid-waste.landfill" | "solid-waste.household" | "solid-waste.other" | "hazardous-waste.dumping" | "hazardous-waste.storage" | "hazardous-waste.transport" | "hazardous-waste.medical" | "hazardous-waste.other" | "radiation.source" | "radiation.base-station" | "radiation.power-line" | "radiation.other" | "ecology.reserve" | "ecology.grassland" | "ecology.forest" | "ecology.wetland" | "ecology.mining" | "ecology.other" | "forged-data.automatic-monitoring" | "forged-data.laboratory" | "forged-data.records" | "forged-data.other" | "retaliation.employer" | "retaliation.reported-party" | "retaliation.official" | "retaliation.other";
            /** @description Place, or the smallest above it with at least five reports when it was released; null: none */
            place: string | null;
            /**
             * Format: date
             * @description Day on which the portal received it
             * @example 2026-04-19
             */
            receivedOn: string;
            /**
             * Format: date
             * @description Day of the newest step, or of receipt
             * @example 2026-04-19
             */
            updatedOn: string;
            /**
             * @description Where it stands
             * @enum {string}
             */
            state: "received" | "under-review" | "transferred" | "accepted" | "not-accepted" | "handling" | "replied" | "review" | "reviewed" | "re-review" | "re-reviewed" | "closed";
            /** @description Office that holds it; null: the desk of the portal, or an office that the portal does not know */
            office: string | null;
            /**
             * Format: date
             * @description Last day of the next duty; null where none is known
             * @example 2026-04-19
             */
            dueOn: string | null;
            /**
             * @description Why it was not accepted
             * @enum {string|null}
             */
            refusal: "not-competent" | "court" | "already-accepted" | "already-answered" | null;
            /**
             * @description How it ended; null before
             * @enum {string|null}
             */
            outcome: "verified" | "partly-verified" | "not-verified" | "not-accepted" | null;
            /** @description True when its reporter asked for review */
            disputed: boolean;
            /** @description Facility that it was about, where that was verified */
            facility: string | null;
            /** @description Penalty case that followed */
            case: string | null;
            /** @description Exceedance behind it: facility>outlet>at>averaging>pollutant */
            exceedance: string | null;
            /** @description Text released for the public; null where there is none */
            text: string | null;
            /** @description Steps, in the order in which they were taken */
            steps: components["schemas"]["PublicReportStep"][];
            /** @description Duties of offices, in the order in which they began */
            clocks: components["schemas"]["PublicReportClock"][];
            /** @description True for an invented report */
            simulated: boolean;
            /** @description Whether the next duty was due before the day of the newest batch */
            overdue: boolean;
        };
        /** @description A step in the life of a released report, without its words */
        PublicReportStep: {
            /**
             * @description What was done
             * @enum {string}
             */
            move: "confirm-receipt" | "take-up" | "transfer" | "object" | "accept" | "not-accept" | "handle" | "extend" | "reply" | "ask-review" | "answer-review" | "ask-re-review" | "answer-re-review" | "close";
            /**
             * Format: date
             * @description Day of the step
             * @example 2026-04-19
             */
            takenOn: string;
            /** @description Office that held the report; null: as above */
            office: string | null;
            /**
             * @description Why it was not accepted
             * @enum {string|null}
             */
            refusal: "not-competent" | "court" | "already-accepted" | "already-answered" | null;
            /** @description Natural days by which handling was extended */
            days: number | null;
            /**
             * @description How it ended
             * @enum {string|null}
             */
            outcome: "verified" | "partly-verified" | "not-verified" | "not-accepted" | null;
        };
        /** @description A duty of an office in the life of a released report */
        PublicReportClock: {
            /**
             * @description What is due
             * @enum {string}
             */
            clock: "route" | "accept-notice" | "objection" | "handling" | "review-request" | "review-answer" | "re-review-request" | "re-review-answer";
            /** @description Office that held the report when it began; null: as above */
            office: string | null;
            /** @description Key of the law that rules it; null while that is not known */
            law: string | null;
            /** @description Article of the law */
            article: string | null;
            /**
             * Format: date
             * @description Day that it runs from; null: not known
             * @example 2026-04-19
             */
            startedOn: string | null;
            /**
             * Format: date
             * @description Last day in time; null: not known
             * @example 2026-04-19
             */
            dueOn: string | null;
            /**
             * Format: date
             * @description Day of the act that ended it; null while none has
             * @example 2026-04-19
             */
            endedOn: string | null;
            /** @description Whether that act came in time; null before, and where the limit is not known */
            kept: boolean | null;
            /** @description True when the holidays of a day counted over are not known */
            estimated: boolean;
        };
        ReportFacetPage: {
            /** @description Generation of the data that this answer was made from */
            generation: number;
            /** @description The items of this page */
            items: components["schemas"]["ReportFacet"][];
            /** @description Cursor of the next page, null on the last */
            next: string | null;
        };
        /** @description A count of released reports. By category: branches of the tree; by place: prefectures and XPCC cities, or the region where nothing smaller is told */
        ReportFacet: {
            /**
             * @description What is counted by; all: everything found, with every filter
             * @enum {string}
             */
            facet: "all" | "category" | "place" | "state" | "office" | "outcome";
            /** @description What the counted say, as the filter of that name takes it; null: nothing */
            value: string | null;
            /** @description How many, with every other filter than that of the facet */
            count: number;
            /** @description True where invented ones are among the counted */
            simulated: boolean;
        };
        ReportPerformancePage: {
            /** @description Generation of the data that this answer was made from */
            generation: number;
            /** @description The items of this page */
            items: components["schemas"]["ReportPerformance"][];
            /** @description Cursor of the next page, null on the last */
            next: string | null;
        };
        /** @description What offices do with reports */
        ReportPerformance: {
            /**
             * @description What the group is made by
             * @enum {string}
             */
            by: "office" | "place";
            /** @description Office, or slug of the place; null: the desk of the portal, or no place */
            group: string | null;
            /** @description Reports that were received, merged ones too; <5 for one to four, null where it would give away another that is few */
            received: string | null;
            /** @description Those that are not closed; <5 for one to four, null where it would give away another that is few */
            open: string | null;
            /** @description Those that were not accepted; <5 for one to four */
            notAccepted: string;
            /** @description Why they were not accepted, every reason of the closed list */
            refusals: components["schemas"]["PerformanceRefusal"][];
            /** @description Open ones whose next duty was due before the day of the batch; <5 for one to four */
            overdue: string;
            /** @description Those whose reporter asked for review; <5 for one to four */
            disputed: string;
            /** @description Duties of offices */
            stages: components["schemas"]["PerformanceStage"][];
            /** @description True where the reports are invented */
            simulated: boolean;
            /**
             * Format: date
             * @description Day of the batch that counted them
             */
            day: string;
        };
        PerformanceRefusal: {
            /** @enum {string} */
            refusal: "not-competent" | "court" | "already-accepted" | "already-answered";
            /** @description Reports; <5 for one to four, null where it would give away another that is few */
            count: string | null;
        };
        /** @description How long offices took for one duty */
        PerformanceStage: {
            /**
             * @description Duty, from the day it ran from to the day of the act that ended it
             * @enum {string}
             */
            stage: "route" | "accept-notice" | "objection" | "handling" | "review-request" | "review-answer" | "re-review-request" | "re-review-answer";
            /** @description How many ended whose first day is known; <5 for one to four */
            ended: string;
            /** @description Natural days within which half of them ended (nearest rank); null where fewer than five ended */
            median: number | null;
            /** @description Natural days within which nine in ten ended (nearest rank); null where fewer than five ended */
            p90: number | null;
            /** @description How many of them came in time; <5 for one to four, null where it would give away another that is few */
            kept: string | null;
        };
        ReportTotalsPage: {
            /** @description Generation of the data that this answer was made from */
            generation: number;
            /** @description The items of this page */
            items: components["schemas"]["ReportTotals"][];
            /** @description Cursor of the next page, null on the last */
            next: string | null;
        };
        /** @description What became of all reports together */
        ReportTotals: {
            /** @description Reports that were received, merged ones too; <5 for one to four */
            received: string;
            /** @description Rewards that were asked for; <5 for one to four */
            claimed: string;
            /** @description Those of them that were paid; <5 for one to four, null where it would give away that the rest are few */
            paid: string | null;
            /** @description Sum of what was paid, whole 分 (0.01 yuan); null where fewer than five were paid, and where paid is null */
            paidSum: number | null;
            /** @description True where the reports are invented */
            simulated: boolean;
            /**
             * Format: date
             * @description Day of the batch that counted them
             */
            day: string;
        };
        WithdrawnReportPage: {
            /** @description Generation of the data that this answer was made from */
            generation: number;
            /** @description The items of this page */
            items: components["schemas"]["WithdrawnReport"][];
            /** @description Cursor of the next page, null on the last */
            next: string | null;
        };
        /** @description A report whose release was withdrawn */
        WithdrawnReport: {
            /** @description Public number */
            number: string;
            /**
             * Format: date
             * @description Day on which the release was withdrawn
             * @example 2026-04-19
             */
            withdrawnOn: string;
            /** @description Why */
            reason: string;
            /** @description True for an invented report */
            simulated: boolean;
        };
        TemplatePage: {
            /** @description Generation of the data that this answer was made from */
            generation: number;
            /** @description The items of this page */
            items: components["schemas"]["Template"][];
            /** @description Cursor of the next page, null on the last */
            next: string | null;
        };
        /** @description A template for import */
        Template: {
            kind: string;
            title: string;
            /** @description Columns, in any order in a file */
            columns: components["schemas"]["TemplateColumn"][];
        };
        /** @description A column of a template */
        TemplateColumn: {
            /** @description Header of the column */
            name: string;
            required: boolean;
            description: string;
            /** @description Invented value */
            example: string;
        };
        VersionPage: {
            /** @description Generation of the data that this answer was made from */
            generation: number;
            /** @description The items of this page */
            items: components["schemas"]["Version"][];
            /** @description Cursor of the next page, null on the last */
            next: string | null;
        };
        /** @description One version of an entry of a register */
        Version: {
            /** @description Kind of the entry */
            kind: string;
            /** @description Id of the entry */
            id: string;
            /**
             * Format: date
             * @description First day on which this holds
             * @example 2026-04-19
             */
            from: string;
            /** @description The import that said so */
            import: number;
            /**
             * Format: date-time
             * @description When that was received
             * @example 2026-02-04T10:00:00+08:00
             */
            receivedAt: string;
            /** @description The import that corrected it; null while it stands */
            replacedBy: number | null;
            /** @description True for an invented entry */
            simulated: boolean;
            /** @description Fields that differ from the version before; all fields in the first */
            changes: components["schemas"]["Change"][];
        };
        /** @description One field that a version changed */
        Change: {
            /** @description Field that changed */
            field: string;
            /** @description As text; null when there was none */
            before: string | null;
            /** @description As text; null when there is none */
            after: string | null;
        };
        ImportPage: {
            /** @description Generation of the data that this answer was made from */
            generation: number;
            /** @description The items of this page */
            items: components["schemas"]["Import"][];
            /** @description Cursor of the next page, null on the last */
            next: string | null;
        };
        /** @description One received file or push */
        Import: {
            /** @description Number of the import */
            import: number;
            /** @description Generation of the data that it made */
            generation: number;
            /** @description Source, e.g. cnemc-hour; roll-back where an import was taken back */
            source: string;
            /** @description File name or address */
            file: string;
            /** @description SHA-256 of the raw bytes as received */
            sha256: string;
            /**
             * Format: date-time
             * @description When it was received, Beijing time (RFC 3339)
             */
            receivedAt: string;
            /** @description Rows read */
            read: number;
            /** @description Rows new */
            stored: number;
            /** @description Rows already there with the same values */
            unchanged: number;
            /** @description Rows whose values changed; the old ones are kept */
            revised: number;
            /** @description Rows rejected, each reported with its line and reason */
            rejected: number;
            /** @description First hour in it, RFC 3339 */
            firstHour: string | null;
            /** @description Last hour in it, RFC 3339 */
            lastHour: string | null;
            /** @description True when the data are simulated */
            simulated: boolean;
            /** @description The two people who looked at it; null where it holds no cases */
            signOff: {
                /** @description Who read and checked the file first, by the name given */
                preparedBy: string;
                /**
                 * Format: date-time
                 * @description When that was, Beijing time (RFC 3339)
                 */
                preparedAt: string;
                /** @description Who signed off the same bytes; never the same name */
                signedBy: string;
                /**
                 * Format: date-time
                 * @description When that was, Beijing time (RFC 3339)
                 */
                signedAt: string;
            } | null;
            /** @description Number of the import that this roll-back took back; null for all others */
            undoes: number | null;
            /** @description Its roll-back; null while it is in force */
            rolledBack: {
                /** @description Number of the roll-back in the sequence of imports */
                import: number;
                /** @description Who rolled it back, by the name given */
                by: string;
                /**
                 * Format: date-time
                 * @description When that was, Beijing time (RFC 3339)
                 */
                at: string;
                /** @description Why */
                reason: string;
            } | null;
            /** @description Agreement of published values with ours, by day */
            agreement: components["schemas"]["Agreement"][];
        };
        /** @description Published values against ours, by day */
        Agreement: {
            /**
             * Format: date
             * @description The natural day in Beijing time: its hours 01 to 24
             * @example 2026-04-19
             */
            day: string;
            /**
             * @description Which sites were compared
             * @enum {string}
             */
            region: "nationwide" | "xinjiang";
            /**
             * @description What was compared: aqi, primary (primary pollutants), class (water quality class)
             * @enum {string}
             */
            measure: "aqi" | "primary" | "class";
            /** @description Rows with a published value and a computed one */
            compared: number;
            /** @description … where both are equal */
            agreed: number;
        };
        /** @description One received file or push, with the rows that disagree */
        ImportDetail: {
            /** @description Number of the import */
            import: number;
            /** @description Generation of the data that it made */
            generation: number;
            /** @description Source, e.g. cnemc-hour; roll-back where an import was taken back */
            source: string;
            /** @description File name or address */
            file: string;
            /** @description SHA-256 of the raw bytes as received */
            sha256: string;
            /**
             * Format: date-time
             * @description When it was received, Beijing time (RFC 3339)
             */
            receivedAt: string;
            /** @description Rows read */
            read: number;
            /** @description Rows new */
            stored: number;
            /** @description Rows already there with the same values */
            unchanged: number;
            /** @description Rows whose values changed; the old ones are kept */
            revised: number;
            /** @description Rows rejected, each reported with its line and reason */
            rejected: number;
            /** @description First hour in it, RFC 3339 */
            firstHour: string | null;
            /** @description Last hour in it, RFC 3339 */
            lastHour: string | null;
            /** @description True when the data are simulated */
            simulated: boolean;
            /** @description The two people who looked at it; null where it holds no cases */
            signOff: {
                /** @description Who read and checked the file first, by the name given */
                preparedBy: string;
                /**
                 * Format: date-time
                 * @description When that was, Beijing time (RFC 3339)
                 */
                preparedAt: string;
                /** @description Who signed off the same bytes; never the same name */
                signedBy: string;
                /**
                 * Format: date-time
                 * @description When that was, Beijing time (RFC 3339)
                 */
                signedAt: string;
            } | null;
            /** @description Number of the import that this roll-back took back; null for all others */
            undoes: number | null;
            /** @description Its roll-back; null while it is in force */
            rolledBack: {
                /** @description Number of the roll-back in the sequence of imports */
                import: number;
                /** @description Who rolled it back, by the name given */
                by: string;
                /**
                 * Format: date-time
                 * @description When that was, Beijing time (RFC 3339)
                 */
                at: string;
                /** @description Why */
                reason: string;
            } | null;
            /** @description Agreement of published values with ours, by day */
            agreement: components["schemas"]["Agreement"][];
            /** @description Published values that differ from ours (at most 1000 are kept) */
            disagreements: components["schemas"]["Disagreement"][];
        };
        /** @description A published value that differs from ours */
        Disagreement: {
            /** @description Code of the station or section */
            site: string;
            /**
             * Format: date-time
             * @description Time of the row, Beijing time (RFC 3339)
             */
            at: string;
            /**
             * @description What was compared: aqi, primary (primary pollutants), class (water quality class)
             * @enum {string}
             */
            measure: "aqi" | "primary" | "class";
            /** @description What the source says: a number, a class, or pollutants joined by ; (empty: none) */
            published: string;
            /** @description What follows from the values of the same row, in the same form */
            computed: string;
            /**
             * @description particulates-replaced: PM2.5 is exactly 3, particulates were replaced after the AQI was made; value-withheld: the source names a primary pollutant whose value it does not give; shown-on-limit: a shown value lies exactly on a limit, the source made its class from the unrounded value
             * @enum {string}
             */
            explanation: "particulates-replaced" | "value-withheld" | "shown-on-limit" | "unexplained";
        };
        FeedPage: {
            /** @description Generation of the data that this answer was made from */
            generation: number;
            /** @description The items of this page */
            items: components["schemas"]["Feed"][];
            /** @description Cursor of the next page, null on the last */
            next: string | null;
        };
        /** @description A feed that is polled after each hour, and its freshness */
        Feed: {
            /** @description Source that is polled, e.g. cnemc-live */
            source: string;
            /** @description Minutes after its end by which an hour is promised to be here */
            promisedMinutes: number;
            /** @description Newest hour received, RFC 3339 */
            lastHour: string | null;
            /**
             * Format: date-time
             * @description When something new was last received, Beijing time (RFC 3339)
             */
            lastNewAt: string | null;
            /** @description Hours received for the first time in the 30 days up to the newest */
            hours: number;
            /** @description … of them within the promised minutes */
            hoursInTime: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    places: {
        parameters: {
            query?: {
                /** @description Part of a name in any of the four languages, pinyin or its initials */
                q?: string;
                /**
                 * @description Only places of this kind
                 * @example prefecture
                 */
                kind?: "region" | "prefecture" | "city" | "county" | "joint-area";
                /** @description Only places whose parent has this slug */
                parent?: string;
                /**
                 * @description Items a page, 1 to 1000
                 * @example 3
                 */
                limit?: number;
                /** @description Cursor of the page, from `next` or the Link header */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Places of Xinjiang */
            200: {
                headers: {
                    /** @description Strong tag of the generation and the request; send it back in If-None-Match */
                    ETag?: string;
                    /** @description Fresh until the next hour is expected */
                    "Cache-Control"?: string;
                    /** @description rel="next": the next page */
                    Link?: string;
                    /** @description Generation of the data */
                    "Qingtian-Generation"?: number;
                    /** @description true when the answer holds simulated data; on a file of many pages: when the database holds any, see each row */
                    "Qingtian-Simulated"?: string;
                    /** @description What is left of the quota */
                    RateLimit?: string;
                    /** @description The quota */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlacePage"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            /** @description Unchanged since the tag in If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such place, station, import or format */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the accepted media types is offered */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was withdrawn; the detail says when and why */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The data cannot be reached; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    place: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Slug of the place
                 * @example urumqi
                 */
                place: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One place */
            200: {
                headers: {
                    /** @description Strong tag of the generation and the request; send it back in If-None-Match */
                    ETag?: string;
                    /** @description Fresh until the next hour is expected */
                    "Cache-Control"?: string;
                    /** @description rel="next": the next page */
                    Link?: string;
                    /** @description Generation of the data */
                    "Qingtian-Generation"?: number;
                    /** @description true when the answer holds simulated data; on a file of many pages: when the database holds any, see each row */
                    "Qingtian-Simulated"?: string;
                    /** @description What is left of the quota */
                    RateLimit?: string;
                    /** @description The quota */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Place"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            /** @description Unchanged since the tag in If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such place, station, import or format */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the accepted media types is offered */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was withdrawn; the detail says when and why */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The data cannot be reached; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    stations: {
        parameters: {
            query?: {
                /**
                 * @description Only the stations of this place
                 * @example urumqi
                 */
                place?: string;
                /** @description Only the station with this code */
                station?: string;
                /** @description Answer what was known then: a generation number or an RFC 3339 instant */
                asOf?: string;
                /**
                 * @description Items a page, 1 to 1000
                 * @example 3
                 */
                limit?: number;
                /** @description Cursor of the page, from `next` or the Link header */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Monitoring stations */
            200: {
                headers: {
                    /** @description Strong tag of the generation and the request; send it back in If-None-Match */
                    ETag?: string;
                    /** @description Fresh until the next hour is expected */
                    "Cache-Control"?: string;
                    /** @description rel="next": the next page */
                    Link?: string;
                    /** @description Generation of the data */
                    "Qingtian-Generation"?: number;
                    /** @description true when the answer holds simulated data; on a file of many pages: when the database holds any, see each row */
                    "Qingtian-Simulated"?: string;
                    /** @description What is left of the quota */
                    RateLimit?: string;
                    /** @description The quota */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StationPage"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/geo+json": {
                        /** @enum {string} */
                        type: "FeatureCollection";
                    };
                };
            };
            /** @description Unchanged since the tag in If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such place, station, import or format */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the accepted media types is offered */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was withdrawn; the detail says when and why */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The data cannot be reached; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    latest: {
        parameters: {
            query?: {
                /**
                 * @description The newest hour of each station, or of each place
                 * @example places
                 */
                of?: "stations" | "places";
                /** @description Only the stations of this place, or only this place */
                place?: string;
                /** @description Answer what was known then: a generation number or an RFC 3339 instant */
                asOf?: string;
                /**
                 * @description Sites a page, 1 to 2000
                 * @example 3
                 */
                limit?: number;
                /** @description Cursor of the page, from `next` or the Link header */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Newest hour of stations or places */
            200: {
                headers: {
                    /** @description Strong tag of the generation and the request; send it back in If-None-Match */
                    ETag?: string;
                    /** @description Fresh until the next hour is expected */
                    "Cache-Control"?: string;
                    /** @description rel="next": the next page */
                    Link?: string;
                    /** @description Generation of the data */
                    "Qingtian-Generation"?: number;
                    /** @description true when the answer holds simulated data; on a file of many pages: when the database holds any, see each row */
                    "Qingtian-Simulated"?: string;
                    /** @description What is left of the quota */
                    RateLimit?: string;
                    /** @description The quota */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LatestPage"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/geo+json": {
                        /** @enum {string} */
                        type: "FeatureCollection";
                    };
                };
            };
            /** @description Unchanged since the tag in If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such place, station, import or format */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the accepted media types is offered */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was withdrawn; the detail says when and why */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The data cannot be reached; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    hours: {
        parameters: {
            query?: {
                /** @description Station code; give either station or place */
                station?: string;
                /**
                 * @description Slug of a place; its values are the mean of its valid stations
                 * @example urumqi
                 */
                place?: string;
                /** @description First hour (RFC 3339) or date; 47 hours before `to` unless given */
                from?: string;
                /** @description Last hour (RFC 3339) or date; the newest hour unless given */
                to?: string;
                /** @description Answer what was known then: a generation number or an RFC 3339 instant */
                asOf?: string;
                /**
                 * @description Hours a page, 1 to 10000: a year fits
                 * @example 3
                 */
                limit?: number;
                /** @description Cursor of the page, from `next` or the Link header */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Hourly air at one station or place */
            200: {
                headers: {
                    /** @description Strong tag of the generation and the request; send it back in If-None-Match */
                    ETag?: string;
                    /** @description Fresh until the next hour is expected */
                    "Cache-Control"?: string;
                    /** @description rel="next": the next page */
                    Link?: string;
                    /** @description Generation of the data */
                    "Qingtian-Generation"?: number;
                    /** @description true when the answer holds simulated data; on a file of many pages: when the database holds any, see each row */
                    "Qingtian-Simulated"?: string;
                    /** @description What is left of the quota */
                    RateLimit?: string;
                    /** @description The quota */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HourPage"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            /** @description Unchanged since the tag in If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such place, station, import or format */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the accepted media types is offered */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was withdrawn; the detail says when and why */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The data cannot be reached; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    pushHours: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "station": "01",
                 *       "name": "一号站",
                 *       "hours": [
                 *         {
                 *           "hour": "2026-03-02T05:00:00+08:00",
                 *           "so2": 8,
                 *           "no2": 42,
                 *           "co": 0.9,
                 *           "o3": 31,
                 *           "pm10": 168,
                 *           "pm25": 96
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["OperatorHours"];
            };
        };
        responses: {
            /** @description Hours from a station operator */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pushed"];
                };
            };
            /** @description A parameter or the body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid key */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such place, station, import or format */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the accepted media types is offered */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was withdrawn; the detail says when and why */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The data cannot be reached; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    days: {
        parameters: {
            query?: {
                /** @description Station code; give either station or place */
                station?: string;
                /**
                 * @description Slug of a place; its values are the mean of its valid stations
                 * @example urumqi
                 */
                place?: string;
                /** @description First day, YYYY-MM-DD; 29 days before `to` unless given */
                from?: string;
                /** @description Last day, YYYY-MM-DD; the newest day unless given */
                to?: string;
                /** @description Answer what was known then: a generation number or an RFC 3339 instant */
                asOf?: string;
                /**
                 * @description Items a page, 1 to 1000
                 * @example 3
                 */
                limit?: number;
                /** @description Cursor of the page, from `next` or the Link header */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Daily air at one station or place */
            200: {
                headers: {
                    /** @description Strong tag of the generation and the request; send it back in If-None-Match */
                    ETag?: string;
                    /** @description Fresh until the next hour is expected */
                    "Cache-Control"?: string;
                    /** @description rel="next": the next page */
                    Link?: string;
                    /** @description Generation of the data */
                    "Qingtian-Generation"?: number;
                    /** @description true when the answer holds simulated data; on a file of many pages: when the database holds any, see each row */
                    "Qingtian-Simulated"?: string;
                    /** @description What is left of the quota */
                    RateLimit?: string;
                    /** @description The quota */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DayPage"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            /** @description Unchanged since the tag in If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such place, station, import or format */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the accepted media types is offered */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was withdrawn; the detail says when and why */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The data cannot be reached; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    periods: {
        parameters: {
            query?: {
                /** @description Station code; give either station or place */
                station?: string;
                /**
                 * @description Slug of a place; its values are the mean of its valid stations
                 * @example urumqi
                 */
                place?: string;
                /**
                 * @description Months, quarters or years
                 * @example month
                 */
                period?: "month" | "quarter" | "year";
                /** @description First period, e.g. 2026-01, 2026-Q1 or 2026; the first with data unless given */
                from?: string;
                /** @description Last period; the newest with data unless given */
                to?: string;
                /** @description without: dust days named by the authority are left out */
                dust?: "with" | "without";
                /** @description Answer what was known then: a generation number or an RFC 3339 instant */
                asOf?: string;
                /**
                 * @description Items a page, 1 to 1000
                 * @example 3
                 */
                limit?: number;
                /** @description Cursor of the page, from `next` or the Link header */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Months, quarters or years at one station or place */
            200: {
                headers: {
                    /** @description Strong tag of the generation and the request; send it back in If-None-Match */
                    ETag?: string;
                    /** @description Fresh until the next hour is expected */
                    "Cache-Control"?: string;
                    /** @description rel="next": the next page */
                    Link?: string;
                    /** @description Generation of the data */
                    "Qingtian-Generation"?: number;
                    /** @description true when the answer holds simulated data; on a file of many pages: when the database holds any, see each row */
                    "Qingtian-Simulated"?: string;
                    /** @description What is left of the quota */
                    RateLimit?: string;
                    /** @description The quota */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeriodPage"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            /** @description Unchanged since the tag in If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such place, station, import or format */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the accepted media types is offered */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was withdrawn; the detail says when and why */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The data cannot be reached; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ranking: {
        parameters: {
            query?: {
                /** @description Rank by the AQI of this day, YYYY-MM-DD; the newest rated day unless given */
                day?: string;
                /** @description Rank by the composite index of this month, YYYY-MM */
                month?: string;
                /** @description Answer what was known then: a generation number or an RFC 3339 instant */
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Places ranked by a day or a month */
            200: {
                headers: {
                    /** @description Strong tag of the generation and the request; send it back in If-None-Match */
                    ETag?: string;
                    /** @description Fresh until the next hour is expected */
                    "Cache-Control"?: string;
                    /** @description rel="next": the next page */
                    Link?: string;
                    /** @description Generation of the data */
                    "Qingtian-Generation"?: number;
                    /** @description true when the answer holds simulated data; on a file of many pages: when the database holds any, see each row */
                    "Qingtian-Simulated"?: string;
                    /** @description What is left of the quota */
                    RateLimit?: string;
                    /** @description The quota */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RankPage"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            /** @description Unchanged since the tag in If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such place, station, import or format */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the accepted media types is offered */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was withdrawn; the detail says when and why */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The data cannot be reached; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    assess: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "at": "2026-03-02T05:00:00+08:00",
                 *       "averaging": "hour",
                 *       "values": {
                 *         "so2": 8,
                 *         "no2": 42,
                 *         "co": 0.9,
                 *         "o3": 31,
                 *         "pm10": 168,
                 *         "pm25": 96
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["AssessInput"];
            };
        };
        responses: {
            /** @description Air quality index of given concentrations */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assessment"];
                };
            };
            /** @description A parameter or the body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such place, station, import or format */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the accepted media types is offered */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was withdrawn; the detail says when and why */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The data cannot be reached; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sections: {
        parameters: {
            query?: {
                /** @description Only those in this place; a prefecture includes its counties */
                place?: string;
                /** @description Only sections of this water body */
                body?: string;
                /** @description Only those in this basin and the basins within it */
                basin?: string;
                /** @description Only sections under this control */
                control?: "national" | "regional" | "local";
                /** @description Part of a name in any language, or of a name in feeds */
                q?: string;
                /** @description Answer what was known then: a generation number or an RFC 3339 instant */
                asOf?: string;
                /**
                 * @description Items a page, 1 to 1000
                 * @example 3
                 */
                limit?: number;
                /** @description Cursor of the page, from `next` or the Link header */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Monitoring sections */
            200: {
                headers: {
                    /** @description Strong tag of the generation and the request; send it back in If-None-Match */
                    ETag?: string;
                    /** @description Fresh until the next hour is expected */
                    "Cache-Control"?: string;
                    /** @description rel="next": the next page */
                    Link?: string;
                    /** @description Generation of the data */
                    "Qingtian-Generation"?: number;
                    /** @description true when the answer holds simulated data; on a file of many pages: when the database holds any, see each row */
                    "Qingtian-Simulated"?: string;
                    /** @description What is left of the quota */
                    RateLimit?: string;
                    /** @description The quota */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SectionPage"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/geo+json": {
                        /** @enum {string} */
                        type: "FeatureCollection";
                    };
                };
            };
            /** @description Unchanged since the tag in If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such place, station, import or format */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the accepted media types is offered */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was withdrawn; the detail says when and why */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The data cannot be reached; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    section: {
        parameters: {
            query?: {
                /** @description Answer what was known then: a generation number or an RFC 3339 instant */
                asOf?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the section
                 * @example sim-a1
                 */
                section: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One monitoring section */
            200: {
                headers: {
                    /** @description Strong tag of the generation and the request; send it back in If-None-Match */
                    ETag?: string;
                    /** @description Fresh until the next hour is expected */
                    "Cache-Control"?: string;
                    /** @description rel="next": the next page */
                    Link?: string;
                    /** @description Generation of the data */
                    "Qingtian-Generation"?: number;
                    /** @description true when the answer holds simulated data; on a file of many pages: when the database holds any, see each row */
                    "Qingtian-Simulated"?: string;
                    /** @description What is left of the quota */
                    RateLimit?: string;
                    /** @description The quota */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Section"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            /** @description Unchanged since the tag in If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such place, station, import or format */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the accepted media types is offered */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was withdrawn; the detail says when and why */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The data cannot be reached; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    waterLatest: {
        parameters: {
            query?: {
                /**
                 * @description Only sites in this place and the counties in it
                 * @example urumqi
                 */
                place?: string;
                /** @description Only sites of this river, lake or reservoir */
                body?: string;
                /** @description Answer what was known then: a generation number or an RFC 3339 instant */
                asOf?: string;
                /**
                 * @description Sites a page, 1 to 2000
                 * @example 3
                 */
                limit?: number;
                /** @description Cursor of the page, from `next` or the Link header */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Newest sample of sections and drinking-water sources */
            200: {
                headers: {
                    /** @description Strong tag of the generation and the request; send it back in If-None-Match */
                    ETag?: string;
                    /** @description Fresh until the next hour is expected */
                    "Cache-Control"?: string;
                    /** @description rel="next": the next page */
                    Link?: string;
                    /** @description Generation of the data */
                    "Qingtian-Generation"?: number;
                    /** @description true when the answer holds simulated data; on a file of many pages: when the database holds any, see each row */
                    "Qingtian-Simulated"?: string;
                    /** @description What is left of the quota */
                    RateLimit?: string;
                    /** @description The quota */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaterLatestPage"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/geo+json": {
                        /** @enum {string} */
                        type: "FeatureCollection";
                    };
                };
            };
            /** @description Unchanged since the tag in If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such place, station, import or format */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the accepted media types is offered */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was withdrawn; the detail says when and why */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The data cannot be reached; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    samples: {
        parameters: {
            query?: {
                /**
                 * @description Id of a section; give either section or source
                 * @example sim-a1
                 */
                section?: string;
                /** @description Id of a drinking-water source */
                source?: string;
                /** @description First instant (RFC 3339) or date; 30 days before `to` unless given */
                from?: string;
                /** @description Last instant (RFC 3339) or date; the newest sample unless given */
                to?: string;
                /** @description Only samples of this method */
                method?: "automatic" | "manual";
                /** @description Answer what was known then: a generation number or an RFC 3339 instant */
                asOf?: string;
                /**
                 * @description Samples a page, 1 to 10000
                 * @example 3
                 */
                limit?: number;
                /** @description Cursor of the page, from `next` or the Link header */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Samples of one section or source */
            200: {
                headers: {
                    /** @description Strong tag of the generation and the request; send it back in If-None-Match */
                    ETag?: string;
                    /** @description Fresh until the next hour is expected */
                    "Cache-Control"?: string;
                    /** @description rel="next": the next page */
                    Link?: string;
                    /** @description Generation of the data */
                    "Qingtian-Generation"?: number;
                    /** @description true when the answer holds simulated data; on a file of many pages: when the database holds any, see each row */
                    "Qingtian-Simulated"?: string;
                    /** @description What is left of the quota */
                    RateLimit?: string;
                    /** @description The quota */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaterSamplePage"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            /** @description Unchanged since the tag in If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such place, station, import or format */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the accepted media types is offered */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was withdrawn; the detail says when and why */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The data cannot be reached; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    waterPeriods: {
        parameters: {
            query?: {
                /**
                 * @description Id of a section; give either section or source
                 * @example sim-a1
                 */
                section?: string;
                /** @description Id of a drinking-water source */
                source?: string;
                /** @description Months, quarters or years */
                period?: "month" | "quarter" | "year";
                /** @description First period, e.g. 2026-01, 2026-Q1 or 2026; the first with data unless given */
                from?: string;
                /** @description Last period; the newest with data unless given */
                to?: string;
                /** @description Only samples of this method; manual where there are any unless given */
                method?: "automatic" | "manual";
                /** @description Answer what was known then: a generation number or an RFC 3339 instant */
                asOf?: string;
                /**
                 * @description Items a page, 1 to 1000
                 * @example 3
                 */
                limit?: number;
                /** @description Cursor of the page, from `next` or the Link header */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Months, quarters or years of one section or source */
            200: {
                headers: {
                    /** @description Strong tag of the generation and the request; send it back in If-None-Match */
                    ETag?: string;
                    /** @description Fresh until the next hour is expected */
                    "Cache-Control"?: string;
                    /** @description rel="next": the next page */
                    Link?: string;
                    /** @description Generation of the data */
                    "Qingtian-Generation"?: number;
                    /** @description true when the answer holds simulated data; on a file of many pages: when the database holds any, see each row */
                    "Qingtian-Simulated"?: string;
                    /** @description What is left of the quota */
                    RateLimit?: string;
                    /** @description The quota */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaterPeriodPage"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            /** @description Unchanged since the tag in If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such place, station, import or format */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the accepted media types is offered */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was withdrawn; the detail says when and why */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The data cannot be reached; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    basins: {
        parameters: {
            query?: {
                /**
                 * @description Of each basin, water body or place, or of the region
                 * @example place
                 */
                of?: "basin" | "body" | "place" | "region";
                /** @description Period, e.g. 2026-03, 2026-Q1 or 2026; the newest month with samples unless given */
                period?: string;
                /** @description Only sections in this place and the counties in it */
                place?: string;
                /** @description Answer what was known then: a generation number or an RFC 3339 instant */
                asOf?: string;
                /**
                 * @description Items a page, 1 to 1000
                 * @example 3
                 */
                limit?: number;
                /** @description Cursor of the page, from `next` or the Link header */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Water status of basins, water bodies or places */
            200: {
                headers: {
                    /** @description Strong tag of the generation and the request; send it back in If-None-Match */
                    ETag?: string;
                    /** @description Fresh until the next hour is expected */
                    "Cache-Control"?: string;
                    /** @description rel="next": the next page */
                    Link?: string;
                    /** @description Generation of the data */
                    "Qingtian-Generation"?: number;
                    /** @description true when the answer holds simulated data; on a file of many pages: when the database holds any, see each row */
                    "Qingtian-Simulated"?: string;
                    /** @description What is left of the quota */
                    RateLimit?: string;
                    /** @description The quota */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BasinStatusPage"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            /** @description Unchanged since the tag in If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such place, station, import or format */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the accepted media types is offered */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was withdrawn; the detail says when and why */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The data cannot be reached; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    lakes: {
        parameters: {
            query?: {
                /** @description Month, e.g. 2026-03; the newest with samples of lakes unless given */
                period?: string;
                /** @description Only this lake or reservoir */
                body?: string;
                /** @description Answer what was known then: a generation number or an RFC 3339 instant */
                asOf?: string;
                /**
                 * @description Items a page, 1 to 1000
                 * @example 3
                 */
                limit?: number;
                /** @description Cursor of the page, from `next` or the Link header */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Lakes and reservoirs in one month */
            200: {
                headers: {
                    /** @description Strong tag of the generation and the request; send it back in If-None-Match */
                    ETag?: string;
                    /** @description Fresh until the next hour is expected */
                    "Cache-Control"?: string;
                    /** @description rel="next": the next page */
                    Link?: string;
                    /** @description Generation of the data */
                    "Qingtian-Generation"?: number;
                    /** @description true when the answer holds simulated data; on a file of many pages: when the database holds any, see each row */
                    "Qingtian-Simulated"?: string;
                    /** @description What is left of the quota */
                    RateLimit?: string;
                    /** @description The quota */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LakePage"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            /** @description Unchanged since the tag in If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such place, station, import or format */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the accepted media types is offered */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was withdrawn; the detail says when and why */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The data cannot be reached; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    drinkingSources: {
        parameters: {
            query?: {
                /** @description Only those in this place; a prefecture includes its counties */
                place?: string;
                /** @description Only this source */
                source?: string;
                /** @description Only sources of this level */
                level?: "prefecture" | "county" | "township";
                /** @description First quarter; 7 before the last unless given */
                from?: string;
                /** @description Last quarter; the newest of which anything was published unless given */
                to?: string;
                /** @description Answer what was known then: a generation number or an RFC 3339 instant */
                asOf?: string;
                /**
                 * @description Items a page, 1 to 1000
                 * @example 3
                 */
                limit?: number;
                /** @description Cursor of the page, from `next` or the Link header */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Drinking-water sources, quarter by quarter */
            200: {
                headers: {
                    /** @description Strong tag of the generation and the request; send it back in If-None-Match */
                    ETag?: string;
                    /** @description Fresh until the next hour is expected */
                    "Cache-Control"?: string;
                    /** @description rel="next": the next page */
                    Link?: string;
                    /** @description Generation of the data */
                    "Qingtian-Generation"?: number;
                    /** @description true when the answer holds simulated data; on a file of many pages: when the database holds any, see each row */
                    "Qingtian-Simulated"?: string;
                    /** @description What is left of the quota */
                    RateLimit?: string;
                    /** @description The quota */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceStatePage"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            /** @description Unchanged since the tag in If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such place, station, import or format */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the accepted media types is offered */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was withdrawn; the detail says when and why */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The data cannot be reached; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    attainment: {
        parameters: {
            query?: {
                /** @description The quarter; the newest of which anything was published unless given */
                quarter?: string;
                /** @description Only this place; otherwise the region and each prefecture or city */
                place?: string;
                /** @description Answer what was known then: a generation number or an RFC 3339 instant */
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Attainment of drinking-water sources */
            200: {
                headers: {
                    /** @description Strong tag of the generation and the request; send it back in If-None-Match */
                    ETag?: string;
                    /** @description Fresh until the next hour is expected */
                    "Cache-Control"?: string;
                    /** @description rel="next": the next page */
                    Link?: string;
                    /** @description Generation of the data */
                    "Qingtian-Generation"?: number;
                    /** @description true when the answer holds simulated data; on a file of many pages: when the database holds any, see each row */
                    "Qingtian-Simulated"?: string;
                    /** @description What is left of the quota */
                    RateLimit?: string;
                    /** @description The quota */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttainmentPage"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            /** @description Unchanged since the tag in If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such place, station, import or format */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the accepted media types is offered */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was withdrawn; the detail says when and why */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The data cannot be reached; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    outfalls: {
        parameters: {
            query?: {
                /** @description Only those in this place; a prefecture includes its counties */
                place?: string;
                /** @description Only outfalls into this water body */
                body?: string;
                /** @description Only outfalls of this category */
                category?: "ban" | "merge" | "standardise" | "kept";
                /** @description Only outfalls in this state */
                state?: "found" | "under-way" | "done" | "reopened";
                /** @description Answer what was known then: a generation number or an RFC 3339 instant */
                asOf?: string;
                /**
                 * @description Items a page, 1 to 1000
                 * @example 3
                 */
                limit?: number;
                /** @description Cursor of the page, from `next` or the Link header */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Outfalls into rivers and lakes */
            200: {
                headers: {
                    /** @description Strong tag of the generation and the request; send it back in If-None-Match */
                    ETag?: string;
                    /** @description Fresh until the next hour is expected */
                    "Cache-Control"?: string;
                    /** @description rel="next": the next page */
                    Link?: string;
                    /** @description Generation of the data */
                    "Qingtian-Generation"?: number;
                    /** @description true when the answer holds simulated data; on a file of many pages: when the database holds any, see each row */
                    "Qingtian-Simulated"?: string;
                    /** @description What is left of the quota */
                    RateLimit?: string;
                    /** @description The quota */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutfallPage"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/geo+json": {
                        /** @enum {string} */
                        type: "FeatureCollection";
                    };
                };
            };
            /** @description Unchanged since the tag in If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such place, station, import or format */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the accepted media types is offered */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was withdrawn; the detail says when and why */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The data cannot be reached; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    outfall: {
        parameters: {
            query?: {
                /** @description Answer what was known then: a generation number or an RFC 3339 instant */
                asOf?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the outfall
                 * @example sim-outfall-a1
                 */
                outfall: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One outfall */
            200: {
                headers: {
                    /** @description Strong tag of the generation and the request; send it back in If-None-Match */
                    ETag?: string;
                    /** @description Fresh until the next hour is expected */
                    "Cache-Control"?: string;
                    /** @description rel="next": the next page */
                    Link?: string;
                    /** @description Generation of the data */
                    "Qingtian-Generation"?: number;
                    /** @description true when the answer holds simulated data; on a file of many pages: when the database holds any, see each row */
                    "Qingtian-Simulated"?: string;
                    /** @description What is left of the quota */
                    RateLimit?: string;
                    /** @description The quota */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Outfall"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            /** @description Unchanged since the tag in If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such place, station, import or format */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the accepted media types is offered */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was withdrawn; the detail says when and why */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The data cannot be reached; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    chain: {
        parameters: {
            query: {
                /**
                 * @description Where to start, kind:id
                 * @example outfall:sim-outfall-a1
                 */
                node: string;
                /** @description Steps each way, 1 to 50 */
                depth?: number;
                /** @description Things at most, 1 to 10000 */
                limit?: number;
                /** @description Answer what was known then: a generation number or an RFC 3339 instant */
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The chain from facility to section */
            200: {
                headers: {
                    /** @description Strong tag of the generation and the request; send it back in If-None-Match */
                    ETag?: string;
                    /** @description Fresh until the next hour is expected */
                    "Cache-Control"?: string;
                    /** @description rel="next": the next page */
                    Link?: string;
                    /** @description Generation of the data */
                    "Qingtian-Generation"?: number;
                    /** @description true when the answer holds simulated data; on a file of many pages: when the database holds any, see each row */
                    "Qingtian-Simulated"?: string;
                    /** @description What is left of the quota */
                    RateLimit?: string;
                    /** @description The quota */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Chain"];
                };
            };
            /** @description Unchanged since the tag in If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such place, station, import or format */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the accepted media types is offered */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was withdrawn; the detail says when and why */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The data cannot be reached; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    blackOdorous: {
        parameters: {
            query?: {
                /** @description Only those in this place; a prefecture includes its counties */
                place?: string;
                /** @description Only those in this state of treatment */
                state?: "listed" | "under-treatment" | "treated" | "removed";
                /** @description Answer what was known then: a generation number or an RFC 3339 instant */
                asOf?: string;
                /**
                 * @description Items a page, 1 to 1000
                 * @example 3
                 */
                limit?: number;
                /** @description Cursor of the page, from `next` or the Link header */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Black-odorous water bodies */
            200: {
                headers: {
                    /** @description Strong tag of the generation and the request; send it back in If-None-Match */
                    ETag?: string;
                    /** @description Fresh until the next hour is expected */
                    "Cache-Control"?: string;
                    /** @description rel="next": the next page */
                    Link?: string;
                    /** @description Generation of the data */
                    "Qingtian-Generation"?: number;
                    /** @description true when the answer holds simulated data; on a file of many pages: when the database holds any, see each row */
                    "Qingtian-Simulated"?: string;
                    /** @description What is left of the quota */
                    RateLimit?: string;
                    /** @description The quota */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlackOdorousPage"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            /** @description Unchanged since the tag in If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such place, station, import or format */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the accepted media types is offered */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was withdrawn; the detail says when and why */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The data cannot be reached; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    waterUse: {
        parameters: {
            query?: {
                /** @description Only figures of this year */
                year?: string;
                /** @description whole: the region with the XPCC; region: without; bingtuan: the XPCC */
                part?: "whole" | "region" | "bingtuan";
                /** @description Only figures of this kind */
                kind?: "total" | "groundwater" | "agriculture" | "irrigation-efficiency" | "ecological-flow";
                /** @description Only those in this place; a prefecture includes its counties */
                place?: string;
                /** @description Answer what was known then: a generation number or an RFC 3339 instant */
                asOf?: string;
                /**
                 * @description Items a page, 1 to 1000
                 * @example 3
                 */
                limit?: number;
                /** @description Cursor of the page, from `next` or the Link header */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Water use and ecological flow */
            200: {
                headers: {
                    /** @description Strong tag of the generation and the request; send it back in If-None-Match */
                    ETag?: string;
                    /** @description Fresh until the next hour is expected */
                    "Cache-Control"?: string;
                    /** @description rel="next": the next page */
                    Link?: string;
                    /** @description Generation of the data */
                    "Qingtian-Generation"?: number;
                    /** @description true when the answer holds simulated data; on a file of many pages: when the database holds any, see each row */
                    "Qingtian-Simulated"?: string;
                    /** @description What is left of the quota */
                    RateLimit?: string;
                    /** @description The quota */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaterUsePage"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            /** @description Unchanged since the tag in If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such place, station, import or format */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the accepted media types is offered */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was withdrawn; the detail says when and why */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The data cannot be reached; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    waterBodies: {
        parameters: {
            query?: {
                /** @description Only those in this basin and the basins within it */
                basin?: string;
                /** @description Only those in this place; a prefecture includes its counties */
                place?: string;
                /** @description Only bodies of this kind */
                kind?: "river" | "lake" | "reservoir" | "canal";
                /** @description Answer what was known then: a generation number or an RFC 3339 instant */
                asOf?: string;
                /**
                 * @description Items a page, 1 to 1000
                 * @example 3
                 */
                limit?: number;
                /** @description Cursor of the page, from `next` or the Link header */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rivers, lakes and reservoirs */
            200: {
                headers: {
                    /** @description Strong tag of the generation and the request; send it back in If-None-Match */
                    ETag?: string;
                    /** @description Fresh until the next hour is expected */
                    "Cache-Control"?: string;
                    /** @description rel="next": the next page */
                    Link?: string;
                    /** @description Generation of the data */
                    "Qingtian-Generation"?: number;
                    /** @description true when the answer holds simulated data; on a file of many pages: when the database holds any, see each row */
                    "Qingtian-Simulated"?: string;
                    /** @description What is left of the quota */
                    RateLimit?: string;
                    /** @description The quota */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaterBodyPage"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            /** @description Unchanged since the tag in If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such place, station, import or format */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the accepted media types is offered */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was withdrawn; the detail says when and why */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The data cannot be reached; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    waterBody: {
        parameters: {
            query?: {
                /** @description Answer what was known then: a generation number or an RFC 3339 instant */
                asOf?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the water body
                 * @example sim-river-a
                 */
                body: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One river, lake or reservoir */
            200: {
                headers: {
                    /** @description Strong tag of the generation and the request; send it back in If-None-Match */
                    ETag?: string;
                    /** @description Fresh until the next hour is expected */
                    "Cache-Control"?: string;
                    /** @description rel="next": the next page */
                    Link?: string;
                    /** @description Generation of the data */
                    "Qingtian-Generation"?: number;
                    /** @description true when the answer holds simulated data; on a file of many pages: when the database holds any, see each row */
                    "Qingtian-Simulated"?: string;
                    /** @description What is left of the quota */
                    RateLimit?: string;
                    /** @description The quota */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaterBody"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            /** @description Unchanged since the tag in If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such place, station, import or format */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the accepted media types is offered */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was withdrawn; the detail says when and why */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The data cannot be reached; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    offices: {
        parameters: {
            query?: {
                /** @description Only offices of this water body */
                body?: string;
                /** @description Only those in this place; a prefecture includes its counties */
                place?: string;
                /** @description Answer what was known then: a generation number or an RFC 3339 instant */
                asOf?: string;
                /**
                 * @description Items a page, 1 to 1000
                 * @example 3
                 */
                limit?: number;
                /** @description Cursor of the page, from `next` or the Link header */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description River and lake chief offices */
            200: {
                headers: {
                    /** @description Strong tag of the generation and the request; send it back in If-None-Match */
                    ETag?: string;
                    /** @description Fresh until the next hour is expected */
                    "Cache-Control"?: string;
                    /** @description rel="next": the next page */
                    Link?: string;
                    /** @description Generation of the data */
                    "Qingtian-Generation"?: number;
                    /** @description true when the answer holds simulated data; on a file of many pages: when the database holds any, see each row */
                    "Qingtian-Simulated"?: string;
                    /** @description What is left of the quota */
                    RateLimit?: string;
                    /** @description The quota */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficePage"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            /** @description Unchanged since the tag in If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such place, station, import or format */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the accepted media types is offered */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was withdrawn; the detail says when and why */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The data cannot be reached; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    zones: {
        parameters: {
            query?: {
                /** @description Only zones of this water body */
                body?: string;
                /** @description Only zones in this control unit */
                unit?: string;
                /** @description Answer what was known then: a generation number or an RFC 3339 instant */
                asOf?: string;
                /**
                 * @description Items a page, 1 to 1000
                 * @example 3
                 */
                limit?: number;
                /** @description Cursor of the page, from `next` or the Link header */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Water function zones */
            200: {
                headers: {
                    /** @description Strong tag of the generation and the request; send it back in If-None-Match */
                    ETag?: string;
                    /** @description Fresh until the next hour is expected */
                    "Cache-Control"?: string;
                    /** @description rel="next": the next page */
                    Link?: string;
                    /** @description Generation of the data */
                    "Qingtian-Generation"?: number;
                    /** @description true when the answer holds simulated data; on a file of many pages: when the database holds any, see each row */
                    "Qingtian-Simulated"?: string;
                    /** @description What is left of the quota */
                    RateLimit?: string;
                    /** @description The quota */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ZonePage"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            /** @description Unchanged since the tag in If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such place, station, import or format */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the accepted media types is offered */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was withdrawn; the detail says when and why */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The data cannot be reached; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    units: {
        parameters: {
            query?: {
                /** @description Only those in this basin and the basins within it */
                basin?: string;
                /** @description Only those in this place; a prefecture includes its counties */
                place?: string;
                /** @description Answer what was known then: a generation number or an RFC 3339 instant */
                asOf?: string;
                /**
                 * @description Items a page, 1 to 1000
                 * @example 3
                 */
                limit?: number;
                /** @description Cursor of the page, from `next` or the Link header */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Control units */
            200: {
                headers: {
                    /** @description Strong tag of the generation and the request; send it back in If-None-Match */
                    ETag?: string;
                    /** @description Fresh until the next hour is expected */
                    "Cache-Control"?: string;
                    /** @description rel="next": the next page */
                    Link?: string;
                    /** @description Generation of the data */
                    "Qingtian-Generation"?: number;
                    /** @description true when the answer holds simulated data; on a file of many pages: when the database holds any, see each row */
                    "Qingtian-Simulated"?: string;
                    /** @description What is left of the quota */
                    RateLimit?: string;
                    /** @description The quota */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitPage"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            /** @description Unchanged since the tag in If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such place, station, import or format */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the accepted media types is offered */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was withdrawn; the detail says when and why */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The data cannot be reached; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    pipes: {
        parameters: {
            query?: {
                /** @description Only those in this place; a prefecture includes its counties */
                place?: string;
                /** @description Answer what was known then: a generation number or an RFC 3339 instant */
                asOf?: string;
                /**
                 * @description Items a page, 1 to 1000
                 * @example 3
                 */
                limit?: number;
                /** @description Cursor of the page, from `next` or the Link header */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Pipes that lead to outfalls */
            200: {
                headers: {
                    /** @description Strong tag of the generation and the request; send it back in If-None-Match */
                    ETag?: string;
                    /** @description Fresh until the next hour is expected */
                    "Cache-Control"?: string;
                    /** @description rel="next": the next page */
                    Link?: string;
                    /** @description Generation of the data */
                    "Qingtian-Generation"?: number;
                    /** @description true when the answer holds simulated data; on a file of many pages: when the database holds any, see each row */
                    "Qingtian-Simulated"?: string;
                    /** @description What is left of the quota */
                    RateLimit?: string;
                    /** @description The quota */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PipePage"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            /** @description Unchanged since the tag in If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such place, station, import or format */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the accepted media types is offered */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was withdrawn; the detail says when and why */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The data cannot be reached; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    chainSteps: {
        parameters: {
            query?: {
                /**
                 * @description Only steps from or to this, kind:id, e.g. outfall:PW001
                 * @example outfall:sim-outfall-a1
                 */
                node?: string;
                /** @description Only steps of this type */
                type?: "feeds" | "leads" | "discharges" | "flows" | "watched" | "supplies";
                /** @description Answer what was known then: a generation number or an RFC 3339 instant */
                asOf?: string;
                /** @description Items a page, 1 to 1000 */
                limit?: number;
                /** @description Cursor of the page, from `next` or the Link header */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Surveyed steps of the chain */
            200: {
                headers: {
                    /** @description Strong tag of the generation and the request; send it back in If-None-Match */
                    ETag?: string;
                    /** @description Fresh until the next hour is expected */
                    "Cache-Control"?: string;
                    /** @description rel="next": the next page */
                    Link?: string;
                    /** @description Generation of the data */
                    "Qingtian-Generation"?: number;
                    /** @description true when the answer holds simulated data; on a file of many pages: when the database holds any, see each row */
                    "Qingtian-Simulated"?: string;
                    /** @description What is left of the quota */
                    RateLimit?: string;
                    /** @description The quota */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChainStepPage"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            /** @description Unchanged since the tag in If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such place, station, import or format */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the accepted media types is offered */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was withdrawn; the detail says when and why */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The data cannot be reached; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    registeredBasins: {
        parameters: {
            query?: {
                /** @description Only basins that are part of this one */
                within?: string;
                /** @description Answer what was known then: a generation number or an RFC 3339 instant */
                asOf?: string;
                /** @description Items a page, 1 to 1000 */
                limit?: number;
                /** @description Cursor of the page, from `next` or the Link header */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Basins of the register */
            200: {
                headers: {
                    /** @description Strong tag of the generation and the request; send it back in If-None-Match */
                    ETag?: string;
                    /** @description Fresh until the next hour is expected */
                    "Cache-Control"?: string;
                    /** @description rel="next": the next page */
                    Link?: string;
                    /** @description Generation of the data */
                    "Qingtian-Generation"?: number;
                    /** @description true when the answer holds simulated data; on a file of many pages: when the database holds any, see each row */
                    "Qingtian-Simulated"?: string;
                    /** @description What is left of the quota */
                    RateLimit?: string;
                    /** @description The quota */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisteredBasinPage"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            /** @description Unchanged since the tag in If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such place, station, import or format */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the accepted media types is offered */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was withdrawn; the detail says when and why */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The data cannot be reached; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    assessWater: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "body": "river",
                 *       "values": {
                 *         "ph": 7.8,
                 *         "do": 8.4,
                 *         "codmn": 1.6,
                 *         "nh3n": 1.2,
                 *         "tp": "<0.01"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["WaterAssessInput"];
            };
        };
        responses: {
            /** @description Class of water of given values */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaterAssessment"];
                };
            };
            /** @description A parameter or the body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such place, station, import or format */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the accepted media types is offered */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was withdrawn; the detail says when and why */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The data cannot be reached; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    facilities: {
        parameters: {
            query?: {
                /** @description Only those in this place; a prefecture includes its counties */
                place?: string;
                /** @description Only of this industry or what belongs to it (GB/T 4754): a section A to T, or 2 to 4 digits */
                industry?: string;
                /** @description Only facilities in this state */
                state?: "operating" | "suspended" | "closed";
                /** @description Only those administered so */
                administration?: "region" | "bingtuan";
                /** @description Only those that the newest year of this register names, as their authority published it */
                register?: "key-discharger" | "soil" | "groundwater" | "hazardous-waste" | "heavy-metals" | "tailings" | "construction-land" | "disclosure";
                /** @description Only facilities whose water reaches this outfall */
                outfall?: string;
                /** @description Words of a name in any language, of the credit code, the id or the industry. At most 10 words, every one required; Chinese as written, in pinyin without tones or by initials */
                q?: string;
                /** @description Order of the list */
                sort?: "id" | "name";
                /** @description Answer what was known then: a generation number or an RFC 3339 instant */
                asOf?: string;
                /**
                 * @description Items a page, 1 to 1000
                 * @example 3
                 */
                limit?: number;
                /** @description Cursor of the page, from `next` or the Link header */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Facilities that discharge */
            200: {
                headers: {
                    /** @description Strong tag of the generation and the request; send it back in If-None-Match */
                    ETag?: string;
                    /** @description Fresh until the next hour is expected */
                    "Cache-Control"?: string;
                    /** @description rel="next": the next page */
                    Link?: string;
                    /** @description Generation of the data */
                    "Qingtian-Generation"?: number;
                    /** @description true when the answer holds simulated data; on a file of many pages: when the database holds any, see each row */
                    "Qingtian-Simulated"?: string;
                    /** @description What is left of the quota */
                    RateLimit?: string;
                    /** @description The quota */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FacilityPage"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/geo+json": {
                        /** @enum {string} */
                        type: "FeatureCollection";
                    };
                };
            };
            /** @description Unchanged since the tag in If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such place, station, import or format */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the accepted media types is offered */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was withdrawn; the detail says when and why */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The data cannot be reached; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    facility: {
        parameters: {
            query?: {
                /** @description Answer what was known then: a generation number or an RFC 3339 instant */
                asOf?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the facility
                 * @example sim-facility-a1
                 */
                facility: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file of a facility */
            200: {
                headers: {
                    /** @description Strong tag of the generation and the request; send it back in If-None-Match */
                    ETag?: string;
                    /** @description Fresh until the next hour is expected */
                    "Cache-Control"?: string;
                    /** @description rel="next": the next page */
                    Link?: string;
                    /** @description Generation of the data */
                    "Qingtian-Generation"?: number;
                    /** @description true when the answer holds simulated data; on a file of many pages: when the database holds any, see each row */
                    "Qingtian-Simulated"?: string;
                    /** @description What is left of the quota */
                    RateLimit?: string;
                    /** @description The quota */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FacilityFile"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            /** @description Unchanged since the tag in If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such place, station, import or format */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the accepted media types is offered */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was withdrawn; the detail says when and why */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The data cannot be reached; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    facilityHistory: {
        parameters: {
            query?: {
                /** @description Answer what was known then: a generation number or an RFC 3339 instant */
                asOf?: string;
                /** @description Items a page, 1 to 1000 */
                limit?: number;
                /** @description Cursor of the page, from `next` or the Link header */
                cursor?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the facility
                 * @example sim-facility-a1
                 */
                facility: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description History of a facility */
            200: {
                headers: {
                    /** @description Strong tag of the generation and the request; send it back in If-None-Match */
                    ETag?: string;
                    /** @description Fresh until the next hour is expected */
                    "Cache-Control"?: string;
                    /** @description rel="next": the next page */
                    Link?: string;
                    /** @description Generation of the data */
                    "Qingtian-Generation"?: number;
                    /** @description true when the answer holds simulated data; on a file of many pages: when the database holds any, see each row */
                    "Qingtian-Simulated"?: string;
                    /** @description What is left of the quota */
                    RateLimit?: string;
                    /** @description The quota */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryPage"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/atom+xml": string;
                    "application/feed+json": {
                        version: string;
                        items: {
                            id: string;
                        }[];
                    };
                };
            };
            /** @description Unchanged since the tag in If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such place, station, import or format */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the accepted media types is offered */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was withdrawn; the detail says when and why */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The data cannot be reached; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    facilityFacets: {
        parameters: {
            query?: {
                /**
                 * @description Only those in this place; a prefecture includes its counties
                 * @example urumqi
                 */
                place?: string;
                /** @description Only of this industry or what belongs to it (GB/T 4754): a section A to T, or 2 to 4 digits */
                industry?: string;
                /** @description Only facilities in this state */
                state?: "operating" | "suspended" | "closed";
                /** @description Only those administered so */
                administration?: "region" | "bingtuan";
                /** @description Only those that the newest year of this register names, as their authority published it */
                register?: "key-discharger" | "soil" | "groundwater" | "hazardous-waste" | "heavy-metals" | "tailings" | "construction-land" | "disclosure";
                /** @description Only facilities whose water reaches this outfall */
                outfall?: string;
                /** @description Words of a name in any language, of the credit code, the id or the industry. At most 10 words, every one required; Chinese as written, in pinyin without tones or by initials */
                q?: string;
                /** @description Answer what was known then: a generation number or an RFC 3339 instant */
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Counts of facilities */
            200: {
                headers: {
                    /** @description Strong tag of the generation and the request; send it back in If-None-Match */
                    ETag?: string;
                    /** @description Fresh until the next hour is expected */
                    "Cache-Control"?: string;
                    /** @description rel="next": the next page */
                    Link?: string;
                    /** @description Generation of the data */
                    "Qingtian-Generation"?: number;
                    /** @description true when the answer holds simulated data; on a file of many pages: when the database holds any, see each row */
                    "Qingtian-Simulated"?: string;
                    /** @description What is left of the quota */
                    RateLimit?: string;
                    /** @description The quota */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FacilityFacetPage"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            /** @description Unchanged since the tag in If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such place, station, import or format */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the accepted media types is offered */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was withdrawn; the detail says when and why */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The data cannot be reached; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    outlets: {
        parameters: {
            query?: {
                /** @description Only of this facility */
                facility?: string;
                /** @description Only outlets into this */
                medium?: "air" | "water" | "noise";
                /** @description Answer what was known then: a generation number or an RFC 3339 instant */
                asOf?: string;
                /**
                 * @description Items a page, 1 to 1000
                 * @example 3
                 */
                limit?: number;
                /** @description Cursor of the page, from `next` or the Link header */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Outlets of facilities */
            200: {
                headers: {
                    /** @description Strong tag of the generation and the request; send it back in If-None-Match */
                    ETag?: string;
                    /** @description Fresh until the next hour is expected */
                    "Cache-Control"?: string;
                    /** @description rel="next": the next page */
                    Link?: string;
                    /** @description Generation of the data */
                    "Qingtian-Generation"?: number;
                    /** @description true when the answer holds simulated data; on a file of many pages: when the database holds any, see each row */
                    "Qingtian-Simulated"?: string;
                    /** @description What is left of the quota */
                    RateLimit?: string;
                    /** @description The quota */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutletPage"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            /** @description Unchanged since the tag in If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such place, station, import or format */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the accepted media types is offered */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was withdrawn; the detail says when and why */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The data cannot be reached; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    permits: {
        parameters: {
            query?: {
                /** @description Only of this facility */
                facility?: string;
                /** @description Only permits of this kind */
                kind?: "key" | "simplified" | "registration";
                /** @description Answer what was known then: a generation number or an RFC 3339 instant */
                asOf?: string;
                /**
                 * @description Items a page, 1 to 1000
                 * @example 3
                 */
                limit?: number;
                /** @description Cursor of the page, from `next` or the Link header */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Discharge permits */
            200: {
                headers: {
                    /** @description Strong tag of the generation and the request; send it back in If-None-Match */
                    ETag?: string;
                    /** @description Fresh until the next hour is expected */
                    "Cache-Control"?: string;
                    /** @description rel="next": the next page */
                    Link?: string;
                    /** @description Generation of the data */
                    "Qingtian-Generation"?: number;
                    /** @description true when the answer holds simulated data; on a file of many pages: when the database holds any, see each row */
                    "Qingtian-Simulated"?: string;
                    /** @description What is left of the quota */
                    RateLimit?: string;
                    /** @description The quota */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PermitPage"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            /** @description Unchanged since the tag in If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such place, station, import or format */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the accepted media types is offered */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was withdrawn; the detail says when and why */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The data cannot be reached; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    permitLimits: {
        parameters: {
            query?: {
                /** @description Only of this permit */
                permit?: string;
                /** @description Only of this outlet */
                outlet?: string;
                /** @description Answer what was known then: a generation number or an RFC 3339 instant */
                asOf?: string;
                /**
                 * @description Items a page, 1 to 1000
                 * @example 3
                 */
                limit?: number;
                /** @description Cursor of the page, from `next` or the Link header */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Limits and required monitoring of permits */
            200: {
                headers: {
                    /** @description Strong tag of the generation and the request; send it back in If-None-Match */
                    ETag?: string;
                    /** @description Fresh until the next hour is expected */
                    "Cache-Control"?: string;
                    /** @description rel="next": the next page */
                    Link?: string;
                    /** @description Generation of the data */
                    "Qingtian-Generation"?: number;
                    /** @description true when the answer holds simulated data; on a file of many pages: when the database holds any, see each row */
                    "Qingtian-Simulated"?: string;
                    /** @description What is left of the quota */
                    RateLimit?: string;
                    /** @description The quota */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PermitLimitPage"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            /** @description Unchanged since the tag in If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such place, station, import or format */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the accepted media types is offered */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was withdrawn; the detail says when and why */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The data cannot be reached; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    inspections: {
        parameters: {
            query?: {
                /** @description Only of this facility */
                facility?: string;
                /** @description Only inspections of this kind */
                kind?: "routine" | "double-random" | "special" | "complaint" | "follow-up" | "off-site";
                /** @description Only with this result */
                result?: "no-problem" | "problem" | "not-found";
                /** @description Answer what was known then: a generation number or an RFC 3339 instant */
                asOf?: string;
                /**
                 * @description Items a page, 1 to 1000
                 * @example 3
                 */
                limit?: number;
                /** @description Cursor of the page, from `next` or the Link header */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Inspections */
            200: {
                headers: {
                    /** @description Strong tag of the generation and the request; send it back in If-None-Match */
                    ETag?: string;
                    /** @description Fresh until the next hour is expected */
                    "Cache-Control"?: string;
                    /** @description rel="next": the next page */
                    Link?: string;
                    /** @description Generation of the data */
                    "Qingtian-Generation"?: number;
                    /** @description true when the answer holds simulated data; on a file of many pages: when the database holds any, see each row */
                    "Qingtian-Simulated"?: string;
                    /** @description What is left of the quota */
                    RateLimit?: string;
                    /** @description The quota */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionPage"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/atom+xml": string;
                    "application/feed+json": {
                        version: string;
                        items: {
                            id: string;
                        }[];
                    };
                };
            };
            /** @description Unchanged since the tag in If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such place, station, import or format */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the accepted media types is offered */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was withdrawn; the detail says when and why */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The data cannot be reached; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cases: {
        parameters: {
            query?: {
                /** @description Only against this facility */
                facility?: string;
                /** @description Only those in this place; a prefecture includes its counties */
                place?: string;
                /** @description Only of this authority */
                authority?: string;
                /** @description Only of this industry or what belongs to it (GB/T 4754): a section A to T, or 2 to 4 digits */
                industry?: string;
                /** @description Only cases decided in this year */
                year?: string;
                /** @description Only cases whose newest step is this */
                state?: "filed" | "notified" | "decided" | "served" | "appealed" | "upheld" | "changed" | "revoked" | "paid" | "enforced" | "rectified" | "corrected" | "withdrawn" | "closed";
                /** @description Only cases with this kind of penalty */
                penalty?: string;
                /** @description Only cases of this violation, as the decisions name it */
                violation?: string;
                /** @description Only against parties of this kind */
                partyType?: "organisation" | "individual-business" | "natural-person";
                /** @description Only cases with a fine in yuan of at least this, in 分 (0.01 yuan) */
                fineFrom?: number | null;
                /** @description Only cases with a fine in yuan of at most this, in 分 (0.01 yuan) */
                fineTo?: number | null;
                /** @description Only cases decided on this day or later */
                from?: string;
                /** @description Only cases decided up to this day */
                to?: string;
                /** @description Words of the party, the violation, the facts, the number or the code, or of a name of the facility. At most 10 words, every one required; Chinese as written, in pinyin without tones or by initials */
                q?: string;
                /** @description Order of the list */
                sort?: "newest" | "oldest" | "fine" | "id";
                /** @description Answer what was known then: a generation number or an RFC 3339 instant */
                asOf?: string;
                /**
                 * @description Items a page, 1 to 1000
                 * @example 3
                 */
                limit?: number;
                /** @description Cursor of the page, from `next` or the Link header */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Penalty cases */
            200: {
                headers: {
                    /** @description Strong tag of the generation and the request; send it back in If-None-Match */
                    ETag?: string;
                    /** @description Fresh until the next hour is expected */
                    "Cache-Control"?: string;
                    /** @description rel="next": the next page */
                    Link?: string;
                    /** @description Generation of the data */
                    "Qingtian-Generation"?: number;
                    /** @description true when the answer holds simulated data; on a file of many pages: when the database holds any, see each row */
                    "Qingtian-Simulated"?: string;
                    /** @description What is left of the quota */
                    RateLimit?: string;
                    /** @description The quota */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CasePage"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/atom+xml": string;
                    "application/feed+json": {
                        version: string;
                        items: {
                            id: string;
                        }[];
                    };
                };
            };
            /** @description Unchanged since the tag in If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such place, station, import or format */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the accepted media types is offered */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was withdrawn; the detail says when and why */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The data cannot be reached; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    caseFacets: {
        parameters: {
            query?: {
                /** @description Only against this facility */
                facility?: string;
                /**
                 * @description Only those in this place; a prefecture includes its counties
                 * @example urumqi
                 */
                place?: string;
                /** @description Only of this authority */
                authority?: string;
                /** @description Only of this industry or what belongs to it (GB/T 4754): a section A to T, or 2 to 4 digits */
                industry?: string;
                /** @description Only cases decided in this year */
                year?: string;
                /** @description Only cases whose newest step is this */
                state?: "filed" | "notified" | "decided" | "served" | "appealed" | "upheld" | "changed" | "revoked" | "paid" | "enforced" | "rectified" | "corrected" | "withdrawn" | "closed";
                /** @description Only cases with this kind of penalty */
                penalty?: string;
                /** @description Only cases of this violation, as the decisions name it */
                violation?: string;
                /** @description Only against parties of this kind */
                partyType?: "organisation" | "individual-business" | "natural-person";
                /** @description Only cases with a fine in yuan of at least this, in 分 (0.01 yuan) */
                fineFrom?: number | null;
                /** @description Only cases with a fine in yuan of at most this, in 分 (0.01 yuan) */
                fineTo?: number | null;
                /** @description Only cases decided on this day or later */
                from?: string;
                /** @description Only cases decided up to this day */
                to?: string;
                /** @description Words of the party, the violation, the facts, the number or the code, or of a name of the facility. At most 10 words, every one required; Chinese as written, in pinyin without tones or by initials */
                q?: string;
                /** @description Answer what was known then: a generation number or an RFC 3339 instant */
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Counts of penalty cases */
            200: {
                headers: {
                    /** @description Strong tag of the generation and the request; send it back in If-None-Match */
                    ETag?: string;
                    /** @description Fresh until the next hour is expected */
                    "Cache-Control"?: string;
                    /** @description rel="next": the next page */
                    Link?: string;
                    /** @description Generation of the data */
                    "Qingtian-Generation"?: number;
                    /** @description true when the answer holds simulated data; on a file of many pages: when the database holds any, see each row */
                    "Qingtian-Simulated"?: string;
                    /** @description What is left of the quota */
                    RateLimit?: string;
                    /** @description The quota */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseFacetPage"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            /** @description Unchanged since the tag in If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such place, station, import or format */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the accepted media types is offered */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was withdrawn; the detail says when and why */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The data cannot be reached; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    enforcementCase: {
        parameters: {
            query?: {
                /** @description Answer what was known then: a generation number or an RFC 3339 instant */
                asOf?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the case
                 * @example sim-case-a2-1
                 */
                case: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One penalty case */
            200: {
                headers: {
                    /** @description Strong tag of the generation and the request; send it back in If-None-Match */
                    ETag?: string;
                    /** @description Fresh until the next hour is expected */
                    "Cache-Control"?: string;
                    /** @description rel="next": the next page */
                    Link?: string;
                    /** @description Generation of the data */
                    "Qingtian-Generation"?: number;
                    /** @description true when the answer holds simulated data; on a file of many pages: when the database holds any, see each row */
                    "Qingtian-Simulated"?: string;
                    /** @description What is left of the quota */
                    RateLimit?: string;
                    /** @description The quota */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnforcementCase"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/atom+xml": string;
                    "application/feed+json": {
                        version: string;
                        items: {
                            id: string;
                        }[];
                    };
                };
            };
            /** @description Unchanged since the tag in If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such place, station, import or format */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the accepted media types is offered */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was withdrawn; the detail says when and why */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The data cannot be reached; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    tombstones: {
        parameters: {
            query?: {
                /** @description Only of this case */
                case?: string;
                /** @description Only of this authority */
                authority?: string;
                /** @description Answer what was known then: a generation number or an RFC 3339 instant */
                asOf?: string;
                /**
                 * @description Items a page, 1 to 1000
                 * @example 3
                 */
                limit?: number;
                /** @description Cursor of the page, from `next` or the Link header */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Withdrawn cases */
            200: {
                headers: {
                    /** @description Strong tag of the generation and the request; send it back in If-None-Match */
                    ETag?: string;
                    /** @description Fresh until the next hour is expected */
                    "Cache-Control"?: string;
                    /** @description rel="next": the next page */
                    Link?: string;
                    /** @description Generation of the data */
                    "Qingtian-Generation"?: number;
                    /** @description true when the answer holds simulated data; on a file of many pages: when the database holds any, see each row */
                    "Qingtian-Simulated"?: string;
                    /** @description What is left of the quota */
                    RateLimit?: string;
                    /** @description The quota */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseTombstonePage"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/atom+xml": string;
                    "application/feed+json": {
                        version: string;
                        items: {
                            id: string;
                        }[];
                    };
                };
            };
            /** @description Unchanged since the tag in If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such place, station, import or format */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the accepted media types is offered */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was withdrawn; the detail says when and why */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The data cannot be reached; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    credits: {
        parameters: {
            query?: {
                /** @description Only of this facility */
                facility?: string;
                /** @description Only of this year */
                year?: string;
                /** @description Answer what was known then: a generation number or an RFC 3339 instant */
                asOf?: string;
                /**
                 * @description Items a page, 1 to 1000
                 * @example 3
                 */
                limit?: number;
                /** @description Cursor of the page, from `next` or the Link header */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Environmental credit grades */
            200: {
                headers: {
                    /** @description Strong tag of the generation and the request; send it back in If-None-Match */
                    ETag?: string;
                    /** @description Fresh until the next hour is expected */
                    "Cache-Control"?: string;
                    /** @description rel="next": the next page */
                    Link?: string;
                    /** @description Generation of the data */
                    "Qingtian-Generation"?: number;
                    /** @description true when the answer holds simulated data; on a file of many pages: when the database holds any, see each row */
                    "Qingtian-Simulated"?: string;
                    /** @description What is left of the quota */
                    RateLimit?: string;
                    /** @description The quota */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreditPage"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            /** @description Unchanged since the tag in If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such place, station, import or format */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the accepted media types is offered */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was withdrawn; the detail says when and why */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The data cannot be reached; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listings: {
        parameters: {
            query?: {
                /** @description Only of this facility */
                facility?: string;
                /** @description Only on this list */
                list?: "positive" | "blacklist";
                /** @description Answer what was known then: a generation number or an RFC 3339 instant */
                asOf?: string;
                /**
                 * @description Items a page, 1 to 1000
                 * @example 3
                 */
                limit?: number;
                /** @description Cursor of the page, from `next` or the Link header */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Positive list and blacklist */
            200: {
                headers: {
                    /** @description Strong tag of the generation and the request; send it back in If-None-Match */
                    ETag?: string;
                    /** @description Fresh until the next hour is expected */
                    "Cache-Control"?: string;
                    /** @description rel="next": the next page */
                    Link?: string;
                    /** @description Generation of the data */
                    "Qingtian-Generation"?: number;
                    /** @description true when the answer holds simulated data; on a file of many pages: when the database holds any, see each row */
                    "Qingtian-Simulated"?: string;
                    /** @description What is left of the quota */
                    RateLimit?: string;
                    /** @description The quota */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListingPage"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            /** @description Unchanged since the tag in If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such place, station, import or format */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the accepted media types is offered */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was withdrawn; the detail says when and why */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The data cannot be reached; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    memberships: {
        parameters: {
            query?: {
                /** @description Only of this facility */
                facility?: string;
                /** @description Only of this year */
                year?: string;
                /** @description Answer what was known then: a generation number or an RFC 3339 instant */
                asOf?: string;
                /**
                 * @description Items a page, 1 to 1000
                 * @example 3
                 */
                limit?: number;
                /** @description Cursor of the page, from `next` or the Link header */
                cursor?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Only this register
                 * @example key-discharger
                 */
                register: "key-discharger" | "soil" | "groundwater" | "hazardous-waste" | "heavy-metals" | "tailings" | "construction-land" | "disclosure";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Registers of facilities by year */
            200: {
                headers: {
                    /** @description Strong tag of the generation and the request; send it back in If-None-Match */
                    ETag?: string;
                    /** @description Fresh until the next hour is expected */
                    "Cache-Control"?: string;
                    /** @description rel="next": the next page */
                    Link?: string;
                    /** @description Generation of the data */
                    "Qingtian-Generation"?: number;
                    /** @description true when the answer holds simulated data; on a file of many pages: when the database holds any, see each row */
                    "Qingtian-Simulated"?: string;
                    /** @description What is left of the quota */
                    RateLimit?: string;
                    /** @description The quota */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembershipPage"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/atom+xml": string;
                    "application/feed+json": {
                        version: string;
                        items: {
                            id: string;
                        }[];
                    };
                };
            };
            /** @description Unchanged since the tag in If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such place, station, import or format */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the accepted media types is offered */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was withdrawn; the detail says when and why */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The data cannot be reached; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    disclosures: {
        parameters: {
            query?: {
                /** @description Only of this facility */
                facility?: string;
                /** @description Only disclosures of this kind */
                kind?: "annual" | "temporary";
                /** @description Answer what was known then: a generation number or an RFC 3339 instant */
                asOf?: string;
                /**
                 * @description Items a page, 1 to 1000
                 * @example 3
                 */
                limit?: number;
                /** @description Cursor of the page, from `next` or the Link header */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Mandatory disclosures */
            200: {
                headers: {
                    /** @description Strong tag of the generation and the request; send it back in If-None-Match */
                    ETag?: string;
                    /** @description Fresh until the next hour is expected */
                    "Cache-Control"?: string;
                    /** @description rel="next": the next page */
                    Link?: string;
                    /** @description Generation of the data */
                    "Qingtian-Generation"?: number;
                    /** @description true when the answer holds simulated data; on a file of many pages: when the database holds any, see each row */
                    "Qingtian-Simulated"?: string;
                    /** @description What is left of the quota */
                    RateLimit?: string;
                    /** @description The quota */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisclosurePage"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/atom+xml": string;
                    "application/feed+json": {
                        version: string;
                        items: {
                            id: string;
                        }[];
                    };
                };
            };
            /** @description Unchanged since the tag in If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such place, station, import or format */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the accepted media types is offered */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was withdrawn; the detail says when and why */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The data cannot be reached; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rectification: {
        parameters: {
            query?: {
                /** @description Only those in this place; a prefecture includes its counties */
                place?: string;
                /** @description Only of this facility */
                facility?: string;
                /** @description Only from this origin */
                origin?: "central-inspection" | "regional-inspection" | "transferred-complaint";
                /** @description Only in this state */
                state?: "open" | "under-way" | "done" | "reopened";
                /** @description Answer what was known then: a generation number or an RFC 3339 instant */
                asOf?: string;
                /**
                 * @description Items a page, 1 to 1000
                 * @example 3
                 */
                limit?: number;
                /** @description Cursor of the page, from `next` or the Link header */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rectification tasks */
            200: {
                headers: {
                    /** @description Strong tag of the generation and the request; send it back in If-None-Match */
                    ETag?: string;
                    /** @description Fresh until the next hour is expected */
                    "Cache-Control"?: string;
                    /** @description rel="next": the next page */
                    Link?: string;
                    /** @description Generation of the data */
                    "Qingtian-Generation"?: number;
                    /** @description true when the answer holds simulated data; on a file of many pages: when the database holds any, see each row */
                    "Qingtian-Simulated"?: string;
                    /** @description What is left of the quota */
                    RateLimit?: string;
                    /** @description The quota */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskPage"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/atom+xml": string;
                    "application/feed+json": {
                        version: string;
                        items: {
                            id: string;
                        }[];
                    };
                };
            };
            /** @description Unchanged since the tag in If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such place, station, import or format */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the accepted media types is offered */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was withdrawn; the detail says when and why */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The data cannot be reached; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    damages: {
        parameters: {
            query?: {
                /** @description Only of this facility */
                facility?: string;
                /** @description Only of this kind */
                kind?: "compensation" | "criminal-transfer" | "public-interest-suit";
                /** @description Answer what was known then: a generation number or an RFC 3339 instant */
                asOf?: string;
                /**
                 * @description Items a page, 1 to 1000
                 * @example 3
                 */
                limit?: number;
                /** @description Cursor of the page, from `next` or the Link header */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Damage, transfers and suits */
            200: {
                headers: {
                    /** @description Strong tag of the generation and the request; send it back in If-None-Match */
                    ETag?: string;
                    /** @description Fresh until the next hour is expected */
                    "Cache-Control"?: string;
                    /** @description rel="next": the next page */
                    Link?: string;
                    /** @description Generation of the data */
                    "Qingtian-Generation"?: number;
                    /** @description true when the answer holds simulated data; on a file of many pages: when the database holds any, see each row */
                    "Qingtian-Simulated"?: string;
                    /** @description What is left of the quota */
                    RateLimit?: string;
                    /** @description The quota */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DamagePage"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            /** @description Unchanged since the tag in If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such place, station, import or format */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the accepted media types is offered */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was withdrawn; the detail says when and why */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The data cannot be reached; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    agencies: {
        parameters: {
            query?: {
                /** @description Only those in this place; a prefecture includes its counties */
                place?: string;
                /** @description Answer what was known then: a generation number or an RFC 3339 instant */
                asOf?: string;
                /**
                 * @description Items a page, 1 to 1000
                 * @example 3
                 */
                limit?: number;
                /** @description Cursor of the page, from `next` or the Link header */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Third-party agencies */
            200: {
                headers: {
                    /** @description Strong tag of the generation and the request; send it back in If-None-Match */
                    ETag?: string;
                    /** @description Fresh until the next hour is expected */
                    "Cache-Control"?: string;
                    /** @description rel="next": the next page */
                    Link?: string;
                    /** @description Generation of the data */
                    "Qingtian-Generation"?: number;
                    /** @description true when the answer holds simulated data; on a file of many pages: when the database holds any, see each row */
                    "Qingtian-Simulated"?: string;
                    /** @description What is left of the quota */
                    RateLimit?: string;
                    /** @description The quota */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyPage"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            /** @description Unchanged since the tag in If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such place, station, import or format */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the accepted media types is offered */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was withdrawn; the detail says when and why */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The data cannot be reached; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    enforcementStatistics: {
        parameters: {
            query?: {
                /**
                 * @description What the groups are made by
                 * @example violation
                 */
                by?: "place" | "industry" | "authority" | "year" | "violation";
                /** @description Only those in this place; a prefecture includes its counties */
                place?: string;
                /** @description Only of this industry or what belongs to it (GB/T 4754): a section A to T, or 2 to 4 digits */
                industry?: string;
                /** @description Only of this authority */
                authority?: string;
                /** @description Only cases decided on this day or later */
                from?: string;
                /** @description Only cases decided up to this day */
                to?: string;
                /** @description Answer what was known then: a generation number or an RFC 3339 instant */
                asOf?: string;
                /** @description Items a page, 1 to 1000 */
                limit?: number;
                /** @description Cursor of the page, from `next` or the Link header */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Statistics of penalty cases */
            200: {
                headers: {
                    /** @description Strong tag of the generation and the request; send it back in If-None-Match */
                    ETag?: string;
                    /** @description Fresh until the next hour is expected */
                    "Cache-Control"?: string;
                    /** @description rel="next": the next page */
                    Link?: string;
                    /** @description Generation of the data */
                    "Qingtian-Generation"?: number;
                    /** @description true when the answer holds simulated data; on a file of many pages: when the database holds any, see each row */
                    "Qingtian-Simulated"?: string;
                    /** @description What is left of the quota */
                    RateLimit?: string;
                    /** @description The quota */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseStatisticPage"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            /** @description Unchanged since the tag in If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such place, station, import or format */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the accepted media types is offered */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was withdrawn; the detail says when and why */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The data cannot be reached; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    draws: {
        parameters: {
            query?: {
                /** @description Only this draw */
                draw?: string;
                /** @description Only of this office */
                office?: string;
                /** @description yes: only with seed and result; no: only with a commitment */
                revealed?: "yes" | "no";
                /** @description Answer what was known then: a generation number or an RFC 3339 instant */
                asOf?: string;
                /**
                 * @description Items a page, 1 to 1000
                 * @example 3
                 */
                limit?: number;
                /** @description Cursor of the page, from `next` or the Link header */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Double-random draws */
            200: {
                headers: {
                    /** @description Strong tag of the generation and the request; send it back in If-None-Match */
                    ETag?: string;
                    /** @description Fresh until the next hour is expected */
                    "Cache-Control"?: string;
                    /** @description rel="next": the next page */
                    Link?: string;
                    /** @description Generation of the data */
                    "Qingtian-Generation"?: number;
                    /** @description true when the answer holds simulated data; on a file of many pages: when the database holds any, see each row */
                    "Qingtian-Simulated"?: string;
                    /** @description What is left of the quota */
                    RateLimit?: string;
                    /** @description The quota */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DrawPage"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            /** @description Unchanged since the tag in If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such place, station, import or format */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the accepted media types is offered */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was withdrawn; the detail says when and why */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The data cannot be reached; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    verifyDraw: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "method": "qingtian-draw-1",
                 *       "quota": 1,
                 *       "pool": [
                 *         "demo-facility"
                 *       ],
                 *       "inspectorQuota": 1,
                 *       "inspectors": [
                 *         "A01",
                 *         "A02"
                 *       ],
                 *       "seed": "da1093d2e6c251b0e5bffa30c9e5d775b3fd7482b3782daf945e21e4a1756b2c",
                 *       "commitment": "ec799c63796933c75c5346ed2bcddb3f18334ba7599a35ab45b6d569085f7c48",
                 *       "result": [
                 *         "demo-facility"
                 *       ],
                 *       "inspectorResult": [
                 *         "A01"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["DrawInput"];
            };
        };
        responses: {
            /** @description A double-random draw, recomputed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DrawVerification"];
                };
            };
            /** @description A parameter or the body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such place, station, import or format */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the accepted media types is offered */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was withdrawn; the detail says when and why */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The data cannot be reached; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    monitoringResults: {
        parameters: {
            query: {
                /**
                 * @description Id of the facility
                 * @example sim-facility-a2
                 */
                facility: string;
                /** @description Only of this outlet */
                outlet?: string;
                /** @description Only of this pollutant, by a name that permits use */
                pollutant?: string;
                /** @description Only means over this period */
                averaging?: "instant" | "hour" | "day" | "month" | "year";
                /** @description Only what was produced so */
                origin?: "auto" | "self" | "supervisory" | "agency";
                /** @description First instant (RFC 3339) or date; 30 days before `to` unless given */
                from?: string;
                /** @description Last instant (RFC 3339) or date; the newest result unless given */
                to?: string;
                /** @description Answer what was known then: a generation number or an RFC 3339 instant */
                asOf?: string;
                /**
                 * @description Results a page, 1 to 10000
                 * @example 3
                 */
                limit?: number;
                /** @description Cursor of the page, from `next` or the Link header */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What a facility measured */
            200: {
                headers: {
                    /** @description Strong tag of the generation and the request; send it back in If-None-Match */
                    ETag?: string;
                    /** @description Fresh until the next hour is expected */
                    "Cache-Control"?: string;
                    /** @description rel="next": the next page */
                    Link?: string;
                    /** @description Generation of the data */
                    "Qingtian-Generation"?: number;
                    /** @description true when the answer holds simulated data; on a file of many pages: when the database holds any, see each row */
                    "Qingtian-Simulated"?: string;
                    /** @description What is left of the quota */
                    RateLimit?: string;
                    /** @description The quota */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MonitoringResultPage"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            /** @description Unchanged since the tag in If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such place, station, import or format */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the accepted media types is offered */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was withdrawn; the detail says when and why */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The data cannot be reached; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    monitoringCompleteness: {
        parameters: {
            query?: {
                /**
                 * @description Id of a facility; give either facility or place
                 * @example sim-facility-a2
                 */
                facility?: string;
                /** @description Only of facilities in this place; a prefecture includes its counties */
                place?: string;
                /** @description Only of this outlet */
                outlet?: string;
                /** @description Only of this pollutant, by a name that permits use */
                pollutant?: string;
                /** @description First month; 11 months before `to` unless given */
                from?: string;
                /** @description Last month; that of the newest data unless given */
                to?: string;
                /** @description Answer what was known then: a generation number or an RFC 3339 instant */
                asOf?: string;
                /**
                 * @description Items a page, 1 to 1000
                 * @example 3
                 */
                limit?: number;
                /** @description Cursor of the page, from `next` or the Link header */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Required monitoring: expected and received */
            200: {
                headers: {
                    /** @description Strong tag of the generation and the request; send it back in If-None-Match */
                    ETag?: string;
                    /** @description Fresh until the next hour is expected */
                    "Cache-Control"?: string;
                    /** @description rel="next": the next page */
                    Link?: string;
                    /** @description Generation of the data */
                    "Qingtian-Generation"?: number;
                    /** @description true when the answer holds simulated data; on a file of many pages: when the database holds any, see each row */
                    "Qingtian-Simulated"?: string;
                    /** @description What is left of the quota */
                    RateLimit?: string;
                    /** @description The quota */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MonitoringCompletenessPage"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            /** @description Unchanged since the tag in If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such place, station, import or format */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the accepted media types is offered */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was withdrawn; the detail says when and why */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The data cannot be reached; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exceedances: {
        parameters: {
            query?: {
                /** @description Only of this facility */
                facility?: string;
                /** @description Only of facilities in this place; a prefecture includes its counties */
                place?: string;
                /** @description Only from this instant (RFC 3339) or date on */
                from?: string;
                /** @description Only up to this instant (RFC 3339) or date */
                to?: string;
                /** @description Answer what was known then: a generation number or an RFC 3339 instant */
                asOf?: string;
                /**
                 * @description Items a page, 1 to 1000
                 * @example 3
                 */
                limit?: number;
                /** @description Cursor of the page, from `next` or the Link header */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Results beyond limits of permits */
            200: {
                headers: {
                    /** @description Strong tag of the generation and the request; send it back in If-None-Match */
                    ETag?: string;
                    /** @description Fresh until the next hour is expected */
                    "Cache-Control"?: string;
                    /** @description rel="next": the next page */
                    Link?: string;
                    /** @description Generation of the data */
                    "Qingtian-Generation"?: number;
                    /** @description true when the answer holds simulated data; on a file of many pages: when the database holds any, see each row */
                    "Qingtian-Simulated"?: string;
                    /** @description What is left of the quota */
                    RateLimit?: string;
                    /** @description The quota */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExceedancePage"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            /** @description Unchanged since the tag in If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such place, station, import or format */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the accepted media types is offered */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was withdrawn; the detail says when and why */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The data cannot be reached; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    unanswered: {
        parameters: {
            query?: {
                /** @description Only of this facility */
                facility?: string;
                /** @description Only of facilities in this place; a prefecture includes its counties */
                place?: string;
                /**
                 * @description Days after a run within which an inspection or a case counts as an answer
                 * @example 30
                 */
                days?: number;
                /** @description Answer what was known then: a generation number or an RFC 3339 instant */
                asOf?: string;
                /**
                 * @description Items a page, 1 to 1000
                 * @example 3
                 */
                limit?: number;
                /** @description Cursor of the page, from `next` or the Link header */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Exceedances without an answer */
            200: {
                headers: {
                    /** @description Strong tag of the generation and the request; send it back in If-None-Match */
                    ETag?: string;
                    /** @description Fresh until the next hour is expected */
                    "Cache-Control"?: string;
                    /** @description rel="next": the next page */
                    Link?: string;
                    /** @description Generation of the data */
                    "Qingtian-Generation"?: number;
                    /** @description true when the answer holds simulated data; on a file of many pages: when the database holds any, see each row */
                    "Qingtian-Simulated"?: string;
                    /** @description What is left of the quota */
                    RateLimit?: string;
                    /** @description The quota */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnansweredRunPage"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            /** @description Unchanged since the tag in If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such place, station, import or format */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the accepted media types is offered */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was withdrawn; the detail says when and why */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The data cannot be reached; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reportDocket: {
        parameters: {
            query?: {
                /** @description Only those in this place; a prefecture includes its counties */
                place?: string;
                /** @description Only of this category, a branch or a leaf */
                category?: "air" | "odour" | "water" | "noise" | "solid-waste" | "hazardous-waste" | "radiation" | "ecology" | "forged-data" | "retaliation" | "air.smoke" | "air.dust" | "air.open-burning" | "air.vehicle" | "air.kitchen-fumes" | "air.other" | "odour.industry" | "odour.farm" | "odour.waste-site" | "odour.other" | "water.outfall" | "water.colour-or-foam" | "water.dead-fish" | "water.drinking-source" | "water.groundwater" | "water.other" | "noise.industry" | "noise.building-site" | "noise.traffic" | "noise.social" | "noise.other" | "solid-waste.dumping" | "solid-waste.landfill" | "solid-waste.household" | "solid-waste.other" | "hazardous-waste.dumping" | "hazardous-waste.storage" | "hazardous-waste.transport" | "hazardous-waste.medical" | "hazardous-waste.other" | "radiation.source" | "radiation.base-station" | "radiation.power-line" | "radiation.other" | "ecology.reserve" | "ecology.grassland" | "ecology.forest" | "ecology.wetland" | "ecology.mining" | "ecology.other" | "forged-data.automatic-monitoring" | "forged-data.laboratory" | "forged-data.records" | "forged-data.other" | "retaliation.employer" | "retaliation.reported-party" | "retaliation.official" | "retaliation.other";
                /** @description Only in this state */
                state?: "received" | "under-review" | "transferred" | "accepted" | "not-accepted" | "handling" | "replied" | "review" | "reviewed" | "re-review" | "re-reviewed" | "closed";
                /** @description Only those that this office holds */
                office?: string;
                /** @description Only those that ended so */
                outcome?: "verified" | "partly-verified" | "not-verified" | "not-accepted";
                /** @description Only those with, or without, a duty that was due before the day of the newest batch */
                overdue?: "yes" | "no";
                /** @description Only those whose reporter asked for review, or did not */
                disputed?: "yes" | "no";
                /** @description Only those that proved to be about this facility */
                facility?: string;
                /** @description Only those that this penalty case followed */
                case?: string;
                /** @description newest: the newest received first; due: by the last day of the next duty, those without one at the end */
                sort?: "newest" | "due";
                /**
                 * @description Items a page, 1 to 1000
                 * @example 3
                 */
                limit?: number;
                /** @description Cursor of the page, from `next` or the Link header */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Released reports */
            200: {
                headers: {
                    /** @description Strong tag of the generation and the request; send it back in If-None-Match */
                    ETag?: string;
                    /** @description Fresh until the next hour is expected */
                    "Cache-Control"?: string;
                    /** @description rel="next": the next page */
                    Link?: string;
                    /** @description Generation of the data */
                    "Qingtian-Generation"?: number;
                    /** @description true when the answer holds simulated data; on a file of many pages: when the database holds any, see each row */
                    "Qingtian-Simulated"?: string;
                    /** @description What is left of the quota */
                    RateLimit?: string;
                    /** @description The quota */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportDocketPage"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/atom+xml": string;
                    "application/feed+json": {
                        version: string;
                        items: {
                            id: string;
                        }[];
                    };
                };
            };
            /** @description Unchanged since the tag in If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such place, station, import or format */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the accepted media types is offered */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was withdrawn; the detail says when and why */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The data cannot be reached; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reportFacets: {
        parameters: {
            query?: {
                /** @description Only those in this place; a prefecture includes its counties */
                place?: string;
                /**
                 * @description Only of this category, a branch or a leaf
                 * @example air
                 */
                category?: "air" | "odour" | "water" | "noise" | "solid-waste" | "hazardous-waste" | "radiation" | "ecology" | "forged-data" | "retaliation" | "air.smoke" | "air.dust" | "air.open-burning" | "air.vehicle" | "air.kitchen-fumes" | "air.other" | "odour.industry" | "odour.farm" | "odour.waste-site" | "odour.other" | "water.outfall" | "water.colour-or-foam" | "water.dead-fish" | "water.drinking-source" | "water.groundwater" | "water.other" | "noise.industry" | "noise.building-site" | "noise.traffic" | "noise.social" | "noise.other" | "solid-waste.dumping" | "solid-waste.landfill" | "solid-waste.household" | "solid-waste.other" | "hazardous-waste.dumping" | "hazardous-waste.storage" | "hazardous-waste.transport" | "hazardous-waste.medical" | "hazardous-waste.other" | "radiation.source" | "radiation.base-station" | "radiation.power-line" | "radiation.other" | "ecology.reserve" | "ecology.grassland" | "ecology.forest" | "ecology.wetland" | "ecology.mining" | "ecology.other" | "forged-data.automatic-monitoring" | "forged-data.laboratory" | "forged-data.records" | "forged-data.other" | "retaliation.employer" | "retaliation.reported-party" | "retaliation.official" | "retaliation.other";
                /** @description Only in this state */
                state?: "received" | "under-review" | "transferred" | "accepted" | "not-accepted" | "handling" | "replied" | "review" | "reviewed" | "re-review" | "re-reviewed" | "closed";
                /** @description Only those that this office holds */
                office?: string;
                /** @description Only those that ended so */
                outcome?: "verified" | "partly-verified" | "not-verified" | "not-accepted";
                /** @description Only those with, or without, a duty that was due before the day of the newest batch */
                overdue?: "yes" | "no";
                /** @description Only those whose reporter asked for review, or did not */
                disputed?: "yes" | "no";
                /** @description Only those that proved to be about this facility */
                facility?: string;
                /** @description Only those that this penalty case followed */
                case?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Counts of released reports */
            200: {
                headers: {
                    /** @description Strong tag of the generation and the request; send it back in If-None-Match */
                    ETag?: string;
                    /** @description Fresh until the next hour is expected */
                    "Cache-Control"?: string;
                    /** @description rel="next": the next page */
                    Link?: string;
                    /** @description Generation of the data */
                    "Qingtian-Generation"?: number;
                    /** @description true when the answer holds simulated data; on a file of many pages: when the database holds any, see each row */
                    "Qingtian-Simulated"?: string;
                    /** @description What is left of the quota */
                    RateLimit?: string;
                    /** @description The quota */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportFacetPage"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            /** @description Unchanged since the tag in If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such place, station, import or format */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the accepted media types is offered */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was withdrawn; the detail says when and why */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The data cannot be reached; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reportPerformance: {
        parameters: {
            query?: {
                /**
                 * @description What the groups are made by
                 * @example place
                 */
                by?: "office" | "place";
                /** @description Items a page, 1 to 1000 */
                limit?: number;
                /** @description Cursor of the page, from `next` or the Link header */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What offices do with reports */
            200: {
                headers: {
                    /** @description Strong tag of the generation and the request; send it back in If-None-Match */
                    ETag?: string;
                    /** @description Fresh until the next hour is expected */
                    "Cache-Control"?: string;
                    /** @description rel="next": the next page */
                    Link?: string;
                    /** @description Generation of the data */
                    "Qingtian-Generation"?: number;
                    /** @description true when the answer holds simulated data; on a file of many pages: when the database holds any, see each row */
                    "Qingtian-Simulated"?: string;
                    /** @description What is left of the quota */
                    RateLimit?: string;
                    /** @description The quota */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportPerformancePage"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            /** @description Unchanged since the tag in If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such place, station, import or format */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the accepted media types is offered */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was withdrawn; the detail says when and why */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The data cannot be reached; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reportTotals: {
        parameters: {
            query?: {
                /** @description Items a page, 1 to 1000 */
                limit?: number;
                /** @description Cursor of the page, from `next` or the Link header */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All reports together, and their rewards */
            200: {
                headers: {
                    /** @description Strong tag of the generation and the request; send it back in If-None-Match */
                    ETag?: string;
                    /** @description Fresh until the next hour is expected */
                    "Cache-Control"?: string;
                    /** @description rel="next": the next page */
                    Link?: string;
                    /** @description Generation of the data */
                    "Qingtian-Generation"?: number;
                    /** @description true when the answer holds simulated data; on a file of many pages: when the database holds any, see each row */
                    "Qingtian-Simulated"?: string;
                    /** @description What is left of the quota */
                    RateLimit?: string;
                    /** @description The quota */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportTotalsPage"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            /** @description Unchanged since the tag in If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such place, station, import or format */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the accepted media types is offered */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was withdrawn; the detail says when and why */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The data cannot be reached; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawnReports: {
        parameters: {
            query?: {
                /** @description Only the one with this public number, however it is typed */
                number?: string;
                /**
                 * @description Items a page, 1 to 1000
                 * @example 3
                 */
                limit?: number;
                /** @description Cursor of the page, from `next` or the Link header */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Withdrawn reports */
            200: {
                headers: {
                    /** @description Strong tag of the generation and the request; send it back in If-None-Match */
                    ETag?: string;
                    /** @description Fresh until the next hour is expected */
                    "Cache-Control"?: string;
                    /** @description rel="next": the next page */
                    Link?: string;
                    /** @description Generation of the data */
                    "Qingtian-Generation"?: number;
                    /** @description true when the answer holds simulated data; on a file of many pages: when the database holds any, see each row */
                    "Qingtian-Simulated"?: string;
                    /** @description What is left of the quota */
                    RateLimit?: string;
                    /** @description The quota */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WithdrawnReportPage"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/atom+xml": string;
                    "application/feed+json": {
                        version: string;
                        items: {
                            id: string;
                        }[];
                    };
                };
            };
            /** @description Unchanged since the tag in If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such place, station, import or format */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the accepted media types is offered */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was withdrawn; the detail says when and why */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The data cannot be reached; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publicReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Public number, however it is typed
                 * @example QT2026-0000-0000
                 */
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One released report */
            200: {
                headers: {
                    /** @description Strong tag of the generation and the request; send it back in If-None-Match */
                    ETag?: string;
                    /** @description Fresh until the next hour is expected */
                    "Cache-Control"?: string;
                    /** @description rel="next": the next page */
                    Link?: string;
                    /** @description Generation of the data */
                    "Qingtian-Generation"?: number;
                    /** @description true when the answer holds simulated data; on a file of many pages: when the database holds any, see each row */
                    "Qingtian-Simulated"?: string;
                    /** @description What is left of the quota */
                    RateLimit?: string;
                    /** @description The quota */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicReport"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/atom+xml": string;
                    "application/feed+json": {
                        version: string;
                        items: {
                            id: string;
                        }[];
                    };
                };
            };
            /** @description Unchanged since the tag in If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such place, station, import or format */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the accepted media types is offered */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was withdrawn; the detail says when and why */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The data cannot be reached; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    templates: {
        parameters: {
            query?: {
                /**
                 * @description Only the template of this kind
                 * @example outfall
                 */
                kind?: "facility" | "outlet" | "permit" | "limit" | "inspection" | "draw" | "case" | "step" | "credit" | "listing" | "membership" | "disclosure" | "task" | "damage" | "agency" | "basin" | "body" | "unit" | "zone" | "section" | "source" | "outfall" | "pipe" | "office" | "black" | "use" | "quarter" | "edge";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Templates for import */
            200: {
                headers: {
                    /** @description Strong tag of the generation and the request; send it back in If-None-Match */
                    ETag?: string;
                    /** @description Fresh until the next hour is expected */
                    "Cache-Control"?: string;
                    /** @description rel="next": the next page */
                    Link?: string;
                    /** @description Generation of the data */
                    "Qingtian-Generation"?: number;
                    /** @description true when the answer holds simulated data; on a file of many pages: when the database holds any, see each row */
                    "Qingtian-Simulated"?: string;
                    /** @description What is left of the quota */
                    RateLimit?: string;
                    /** @description The quota */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplatePage"];
                    "application/x-ndjson": string;
                };
            };
            /** @description Unchanged since the tag in If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such place, station, import or format */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the accepted media types is offered */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was withdrawn; the detail says when and why */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The data cannot be reached; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    versions: {
        parameters: {
            query: {
                /**
                 * @description Kind of the entry
                 * @example section
                 */
                kind: "facility" | "outlet" | "permit" | "limit" | "inspection" | "draw" | "case" | "step" | "credit" | "listing" | "membership" | "disclosure" | "task" | "damage" | "agency" | "basin" | "body" | "unit" | "zone" | "section" | "source" | "outfall" | "pipe" | "office" | "black" | "use" | "quarter" | "edge";
                /**
                 * @description Id of the entry
                 * @example sim-a1
                 */
                id: string;
                /** @description Answer what was known then: a generation number or an RFC 3339 instant */
                asOf?: string;
                /** @description Items a page, 1 to 1000 */
                limit?: number;
                /** @description Cursor of the page, from `next` or the Link header */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Versions of an entry */
            200: {
                headers: {
                    /** @description Strong tag of the generation and the request; send it back in If-None-Match */
                    ETag?: string;
                    /** @description Fresh until the next hour is expected */
                    "Cache-Control"?: string;
                    /** @description rel="next": the next page */
                    Link?: string;
                    /** @description Generation of the data */
                    "Qingtian-Generation"?: number;
                    /** @description true when the answer holds simulated data; on a file of many pages: when the database holds any, see each row */
                    "Qingtian-Simulated"?: string;
                    /** @description What is left of the quota */
                    RateLimit?: string;
                    /** @description The quota */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionPage"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            /** @description Unchanged since the tag in If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such place, station, import or format */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the accepted media types is offered */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was withdrawn; the detail says when and why */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The data cannot be reached; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    imports: {
        parameters: {
            query?: {
                /** @description Only imports of this source */
                source?: string;
                /** @description Answer what was known then: a generation number or an RFC 3339 instant */
                asOf?: string;
                /**
                 * @description Items a page, 1 to 1000
                 * @example 3
                 */
                limit?: number;
                /** @description Cursor of the page, from `next` or the Link header */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Imports, newest first */
            200: {
                headers: {
                    /** @description Strong tag of the generation and the request; send it back in If-None-Match */
                    ETag?: string;
                    /** @description Fresh until the next hour is expected */
                    "Cache-Control"?: string;
                    /** @description rel="next": the next page */
                    Link?: string;
                    /** @description Generation of the data */
                    "Qingtian-Generation"?: number;
                    /** @description true when the answer holds simulated data; on a file of many pages: when the database holds any, see each row */
                    "Qingtian-Simulated"?: string;
                    /** @description What is left of the quota */
                    RateLimit?: string;
                    /** @description The quota */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportPage"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/atom+xml": string;
                    "application/feed+json": {
                        version: string;
                        items: {
                            id: string;
                        }[];
                    };
                };
            };
            /** @description Unchanged since the tag in If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such place, station, import or format */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the accepted media types is offered */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was withdrawn; the detail says when and why */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The data cannot be reached; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    import: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the import
                 * @example 1
                 */
                import: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One import with its disagreements */
            200: {
                headers: {
                    /** @description Strong tag of the generation and the request; send it back in If-None-Match */
                    ETag?: string;
                    /** @description Fresh until the next hour is expected */
                    "Cache-Control"?: string;
                    /** @description rel="next": the next page */
                    Link?: string;
                    /** @description Generation of the data */
                    "Qingtian-Generation"?: number;
                    /** @description true when the answer holds simulated data; on a file of many pages: when the database holds any, see each row */
                    "Qingtian-Simulated"?: string;
                    /** @description What is left of the quota */
                    RateLimit?: string;
                    /** @description The quota */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportDetail"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            /** @description Unchanged since the tag in If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such place, station, import or format */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the accepted media types is offered */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was withdrawn; the detail says when and why */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The data cannot be reached; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    feeds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Feeds and their freshness */
            200: {
                headers: {
                    /** @description Strong tag of the generation and the request; send it back in If-None-Match */
                    ETag?: string;
                    /** @description Fresh until the next hour is expected */
                    "Cache-Control"?: string;
                    /** @description rel="next": the next page */
                    Link?: string;
                    /** @description Generation of the data */
                    "Qingtian-Generation"?: number;
                    /** @description true when the answer holds simulated data; on a file of many pages: when the database holds any, see each row */
                    "Qingtian-Simulated"?: string;
                    /** @description What is left of the quota */
                    RateLimit?: string;
                    /** @description The quota */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedPage"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            /** @description Unchanged since the tag in If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or the body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such place, station, import or format */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the accepted media types is offered */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was withdrawn; the detail says when and why */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The data cannot be reached; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
