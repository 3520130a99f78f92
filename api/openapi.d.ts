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
    "/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Imports, newest first
         * @description What came in, with counts and the agreement with the published index, newest first. Formats: `.json`, `.csv`, `.ndjson`, by suffix or by Accept. A file without `limit` holds the whole list.
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
            /** @description Source, e.g. cnemc-hour */
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
            /** @description Source, e.g. cnemc-hour */
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
                /** @description Last period; the newest unless given */
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
