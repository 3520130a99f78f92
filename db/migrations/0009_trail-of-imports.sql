CREATE TABLE `station_gone` (
	`id` integer PRIMARY KEY NOT NULL,
	`code` text NOT NULL,
	`simulated` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `station_gone_code_unique` ON `station_gone` (`code`);--> statement-breakpoint
CREATE TABLE `station_said` (
	`import` integer PRIMARY KEY NOT NULL,
	`runs` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `preparation` (
	`preparation` integer PRIMARY KEY NOT NULL,
	`sha256` text NOT NULL,
	`file` text NOT NULL,
	`source` text NOT NULL,
	`preparedBy` text NOT NULL,
	`preparedAt` integer NOT NULL,
	`read` integer NOT NULL,
	`stored` integer NOT NULL,
	`unchanged` integer NOT NULL,
	`revised` integer NOT NULL,
	`rejected` integer NOT NULL,
	`import` integer
);
--> statement-breakpoint
CREATE INDEX `preparation_sha256` ON `preparation` (`sha256`);--> statement-breakpoint
CREATE TABLE `repeated` (
	`import` integer NOT NULL,
	`by` integer NOT NULL,
	PRIMARY KEY(`import`, `by`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `water_site_gone` (
	`id` integer PRIMARY KEY NOT NULL,
	`code` text NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`province` text,
	`watershed` text,
	`place` integer,
	`body` text,
	`limits` text,
	`target` integer,
	`longitude` integer,
	`latitude` integer,
	`firstAt` integer,
	`lastAt` integer,
	`simulated` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `__new_station_fact` (
	`fact` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`station` integer NOT NULL,
	`source` text NOT NULL,
	`name` text NOT NULL,
	`area` text NOT NULL,
	`place` integer,
	`longitude` integer NOT NULL,
	`latitude` integer NOT NULL,
	`firstHour` integer NOT NULL,
	`lastHour` integer NOT NULL,
	`import` integer NOT NULL,
	`undoneBy` integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
INSERT INTO `__new_station_fact` (station, source, name, area, place, longitude, latitude, firstHour, lastHour, import)
	SELECT station, source, name, area, place, longitude, latitude, firstHour, lastHour, import FROM `station_fact` ORDER BY rowid;--> statement-breakpoint
DROP TABLE `station_fact`;--> statement-breakpoint
ALTER TABLE `__new_station_fact` RENAME TO `station_fact`;--> statement-breakpoint
-- Which of the imports before widened a fact is not known: it counts as said by the first, which stays.
INSERT INTO `station_said` (import, runs)
	SELECT import, json_group_array(json_array(fact, fact, firstHour, lastHour)) FROM `station_fact` GROUP BY import;
--> statement-breakpoint
CREATE UNIQUE INDEX `station_fact_said` ON `station_fact` (`station`,`source`,`name`,`area`,`longitude`,`latitude`,`undoneBy`);--> statement-breakpoint
ALTER TABLE `import` ADD `preparedBy` text;--> statement-breakpoint
ALTER TABLE `import` ADD `preparedAt` integer;--> statement-breakpoint
ALTER TABLE `import` ADD `signedBy` text;--> statement-breakpoint
ALTER TABLE `import` ADD `undoes` integer;--> statement-breakpoint
ALTER TABLE `import` ADD `undoneBy` text;--> statement-breakpoint
ALTER TABLE `import` ADD `reason` text;--> statement-breakpoint
ALTER TABLE `import` ADD `traced` integer DEFAULT false NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX `import_undoes` ON `import` (`undoes`);