CREATE TABLE `exceedance` (
	`site` integer NOT NULL,
	`at` integer NOT NULL,
	`averaging` text NOT NULL,
	`origin` text NOT NULL,
	`pollutant` text NOT NULL,
	`since` integer NOT NULL,
	`until` integer,
	`value` text NOT NULL,
	`unit` text NOT NULL,
	`limit` numeric,
	`lower` numeric,
	`permit` text NOT NULL,
	`multiple` numeric,
	`import` integer NOT NULL,
	PRIMARY KEY(`site`, `at`, `averaging`, `origin`, `pollutant`, `since`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `exceedance_at` ON `exceedance` (`at`);--> statement-breakpoint
CREATE TABLE `monitored_outlet` (
	`id` integer PRIMARY KEY NOT NULL,
	`facility` text NOT NULL,
	`outlet` text NOT NULL,
	`firstAt` integer NOT NULL,
	`lastAt` integer NOT NULL,
	`simulated` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `monitored_outlet_of` ON `monitored_outlet` (`facility`,`outlet`);--> statement-breakpoint
CREATE TABLE `monitoring_dirty` (
	`site` integer NOT NULL,
	`month` text NOT NULL,
	PRIMARY KEY(`site`, `month`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `monitoring_month` (
	`site` integer NOT NULL,
	`month` text NOT NULL,
	`pollutant` text NOT NULL,
	`averaging` text NOT NULL,
	`origin` text NOT NULL,
	`days` text NOT NULL,
	PRIMARY KEY(`site`, `month`, `pollutant`, `averaging`, `origin`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `monitoring_result` (
	`site` integer NOT NULL,
	`at` integer NOT NULL,
	`averaging` text NOT NULL,
	`origin` text NOT NULL,
	`cells` text NOT NULL,
	`results` integer NOT NULL,
	`agency` text,
	`import` integer NOT NULL,
	PRIMARY KEY(`site`, `at`, `averaging`, `origin`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `monitoring_result_revision` (
	`site` integer NOT NULL,
	`at` integer NOT NULL,
	`averaging` text NOT NULL,
	`origin` text NOT NULL,
	`cells` text NOT NULL,
	`results` integer NOT NULL,
	`agency` text,
	`import` integer NOT NULL,
	`replacedBy` integer NOT NULL,
	PRIMARY KEY(`site`, `at`, `averaging`, `origin`, `replacedBy`)
) WITHOUT ROWID;--> statement-breakpoint
-- Equal entries are equal texts: what is kept already gets the new fields where the shapes have them.
UPDATE `entry` SET body = json_object('permit', body -> '$.permit', 'outlet', body -> '$.outlet', 'pollutant', body -> '$.pollutant',
	'averaging', body -> '$.averaging', 'limit', body -> '$.limit', 'lower', null, 'unit', body -> '$.unit',
	'frequency', body -> '$.frequency', 'from', body -> '$.from', 'to', body -> '$.to') WHERE kind = 'limit';--> statement-breakpoint
UPDATE `entry` SET body = json_object('facility', body -> '$.facility', 'outlet', body -> '$.outlet', 'names', body -> '$.names',
	'medium', body -> '$.medium', 'device', null, 'from', body -> '$.from', 'to', body -> '$.to') WHERE kind = 'outlet';
