CREATE TABLE `dirty` (
	`station` integer NOT NULL,
	`day` integer NOT NULL,
	PRIMARY KEY(`station`, `day`)
);
--> statement-breakpoint
CREATE TABLE `dust_window` (
	`id` integer PRIMARY KEY NOT NULL,
	`place` integer NOT NULL,
	`firstDay` integer NOT NULL,
	`lastDay` integer NOT NULL,
	`issuer` text NOT NULL,
	`document` text NOT NULL,
	`generation` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `place_hour` (
	`site` integer NOT NULL,
	`hour` integer NOT NULL,
	`so2` integer,
	`no2` integer,
	`co` integer,
	`o3` integer,
	`pm10` integer,
	`pm25` integer,
	`marks` integer NOT NULL,
	`computedAqi` integer,
	`primaryMask` integer NOT NULL,
	`publishedDelta` integer,
	`publishedFlip` integer,
	`import` integer NOT NULL,
	`validStations` integer NOT NULL,
	PRIMARY KEY(`site`, `hour`)
);
--> statement-breakpoint
CREATE TABLE `site_day` (
	`site` integer NOT NULL,
	`day` integer NOT NULL,
	`so2` integer,
	`no2` integer,
	`co` integer,
	`o3` integer,
	`o3_8h` integer,
	`pm10` integer,
	`pm25` integer,
	`marks` integer NOT NULL,
	`computedAqi` integer,
	`primaryMask` integer NOT NULL,
	`hours` integer NOT NULL,
	`validStations` integer,
	PRIMARY KEY(`site`, `day`)
);
--> statement-breakpoint
CREATE TABLE `site_month` (
	`site` integer NOT NULL,
	`month` text NOT NULL,
	`body` text NOT NULL,
	PRIMARY KEY(`site`, `month`)
);
--> statement-breakpoint
CREATE TABLE `station` (
	`id` integer PRIMARY KEY NOT NULL,
	`code` text NOT NULL,
	`name` text NOT NULL,
	`area` text,
	`place` integer,
	`longitude` integer,
	`latitude` integer,
	`firstHour` integer NOT NULL,
	`lastHour` integer NOT NULL,
	`simulated` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `station_code_unique` ON `station` (`code`);--> statement-breakpoint
CREATE INDEX `station_place` ON `station` (`place`);--> statement-breakpoint
CREATE TABLE `station_fact` (
	`station` integer NOT NULL,
	`source` text NOT NULL,
	`name` text NOT NULL,
	`area` text NOT NULL,
	`place` integer,
	`longitude` integer NOT NULL,
	`latitude` integer NOT NULL,
	`firstHour` integer NOT NULL,
	`lastHour` integer NOT NULL,
	`import` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `station_fact_said` ON `station_fact` (`station`,`source`,`name`,`area`,`longitude`,`latitude`);--> statement-breakpoint
CREATE TABLE `station_hour` (
	`site` integer NOT NULL,
	`hour` integer NOT NULL,
	`so2` integer,
	`no2` integer,
	`co` integer,
	`o3` integer,
	`pm10` integer,
	`pm25` integer,
	`marks` integer NOT NULL,
	`computedAqi` integer,
	`primaryMask` integer NOT NULL,
	`publishedDelta` integer,
	`publishedFlip` integer,
	`import` integer NOT NULL,
	PRIMARY KEY(`site`, `hour`)
);
--> statement-breakpoint
CREATE TABLE `station_hour_revision` (
	`site` integer NOT NULL,
	`hour` integer NOT NULL,
	`so2` integer,
	`no2` integer,
	`co` integer,
	`o3` integer,
	`pm10` integer,
	`pm25` integer,
	`marks` integer NOT NULL,
	`computedAqi` integer,
	`primaryMask` integer NOT NULL,
	`publishedDelta` integer,
	`publishedFlip` integer,
	`import` integer NOT NULL,
	`replacedBy` integer NOT NULL,
	PRIMARY KEY(`site`, `hour`, `replacedBy`)
);
--> statement-breakpoint
CREATE TABLE `place` (
	`code` integer PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `place_slug_unique` ON `place` (`slug`);--> statement-breakpoint
CREATE TABLE `agreement` (
	`import` integer NOT NULL,
	`day` integer NOT NULL,
	`region` text NOT NULL,
	`aqiCompared` integer NOT NULL,
	`aqiAgreed` integer NOT NULL,
	`primaryCompared` integer NOT NULL,
	`primaryAgreed` integer NOT NULL,
	PRIMARY KEY(`import`, `day`, `region`)
);
--> statement-breakpoint
CREATE TABLE `disagreement` (
	`import` integer NOT NULL,
	`station` integer NOT NULL,
	`hour` integer NOT NULL,
	`publishedAqi` integer,
	`computedAqi` integer,
	`publishedMask` integer,
	`primaryMask` integer NOT NULL,
	`absentMask` integer NOT NULL,
	`pm25` integer,
	PRIMARY KEY(`import`, `station`, `hour`)
);
--> statement-breakpoint
CREATE TABLE `generation` (
	`generation` integer PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`act` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `import` (
	`import` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`generation` integer NOT NULL,
	`source` text NOT NULL,
	`file` text NOT NULL,
	`sha256` text NOT NULL,
	`receivedAt` integer NOT NULL,
	`read` integer NOT NULL,
	`stored` integer NOT NULL,
	`unchanged` integer NOT NULL,
	`revised` integer NOT NULL,
	`rejected` integer NOT NULL,
	`firstHour` integer,
	`lastHour` integer,
	`simulated` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `import_sha256` ON `import` (`sha256`);--> statement-breakpoint
CREATE INDEX `import_generation` ON `import` (`generation`);--> statement-breakpoint
CREATE TABLE `operator_key` (
	`name` text PRIMARY KEY NOT NULL,
	`hash` text NOT NULL,
	`createdAt` integer NOT NULL,
	`revokedAt` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `operator_key_hash_unique` ON `operator_key` (`hash`);
