CREATE TABLE `__new_agreement` (
	`import` integer NOT NULL,
	`day` integer NOT NULL,
	`region` text NOT NULL,
	`measure` text NOT NULL,
	`compared` integer NOT NULL,
	`agreed` integer NOT NULL,
	PRIMARY KEY(`import`, `day`, `region`, `measure`)
);
--> statement-breakpoint
INSERT INTO `__new_agreement` (import, day, region, measure, compared, agreed)
	SELECT import, day, region, 'aqi', aqiCompared, aqiAgreed FROM `agreement`
	UNION ALL SELECT import, day, region, 'primary', primaryCompared, primaryAgreed FROM `agreement`;
--> statement-breakpoint
DROP TABLE `agreement`;
--> statement-breakpoint
ALTER TABLE `__new_agreement` RENAME TO `agreement`;
--> statement-breakpoint
CREATE TABLE `__new_disagreement` (
	`import` integer NOT NULL,
	`site` text NOT NULL,
	`at` integer NOT NULL,
	`measure` text NOT NULL,
	`published` text NOT NULL,
	`computed` text NOT NULL,
	`explanation` text NOT NULL,
	PRIMARY KEY(`import`, `site`, `at`, `measure`)
);
--> statement-breakpoint
INSERT INTO `__new_disagreement` (import, site, at, measure, published, computed, explanation)
	SELECT d.import, s.code, d.hour * 60, 'aqi', cast(d.publishedAqi as text), cast(d.computedAqi as text),
		case when d.publishedMask & d.absentMask then 'value-withheld' when d.pm25 = 30 then 'particulates-replaced' else 'unexplained' end
	FROM `disagreement` d JOIN `station` s ON s.id = d.station WHERE d.publishedAqi <> d.computedAqi;
--> statement-breakpoint
INSERT INTO `__new_disagreement` (import, site, at, measure, published, computed, explanation)
	SELECT d.import, s.code, d.hour * 60, 'primary',
		rtrim(iif(d.publishedMask & 1, 'so2;', '') || iif(d.publishedMask & 2, 'no2;', '') || iif(d.publishedMask & 4, 'co;', '') || iif(d.publishedMask & 8, 'o3;', '') || iif(d.publishedMask & 16, 'pm10;', '') || iif(d.publishedMask & 32, 'pm25;', ''), ';'),
		rtrim(iif(d.primaryMask & 1, 'so2;', '') || iif(d.primaryMask & 2, 'no2;', '') || iif(d.primaryMask & 4, 'co;', '') || iif(d.primaryMask & 8, 'o3;', '') || iif(d.primaryMask & 16, 'pm10;', '') || iif(d.primaryMask & 32, 'pm25;', ''), ';'),
		case when d.publishedMask & d.absentMask then 'value-withheld' when d.pm25 = 30 then 'particulates-replaced' else 'unexplained' end
	FROM `disagreement` d JOIN `station` s ON s.id = d.station WHERE d.publishedMask <> d.primaryMask;
--> statement-breakpoint
DROP TABLE `disagreement`;
--> statement-breakpoint
ALTER TABLE `__new_disagreement` RENAME TO `disagreement`;
