-- Tables whose rows live in the primary key itself: half the bytes, one look-up a row.
DROP TABLE `dirty`;
--> statement-breakpoint
CREATE TABLE `dirty` (
	`station` integer NOT NULL,
	`day` integer NOT NULL,
	PRIMARY KEY(`station`, `day`)
) WITHOUT ROWID;
--> statement-breakpoint
DROP TABLE `place_hour`;
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
) WITHOUT ROWID;
--> statement-breakpoint
DROP TABLE `site_day`;
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
) WITHOUT ROWID;
--> statement-breakpoint
DROP TABLE `station_hour`;
--> statement-breakpoint
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
) WITHOUT ROWID;
--> statement-breakpoint
DROP TABLE `station_hour_revision`;
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
) WITHOUT ROWID;
