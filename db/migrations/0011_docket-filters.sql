CREATE TABLE `report_totals` (
	`simulated` integer PRIMARY KEY NOT NULL,
	`body` text NOT NULL
);
--> statement-breakpoint
ALTER TABLE `public_report` ADD `outcome` text GENERATED ALWAYS AS (body ->> '$.outcome') VIRTUAL;--> statement-breakpoint
ALTER TABLE `public_report` ADD `disputed` integer GENERATED ALWAYS AS (body ->> '$.disputed') VIRTUAL;--> statement-breakpoint
ALTER TABLE `public_report` ADD `case` text GENERATED ALWAYS AS (body ->> '$.case') VIRTUAL;--> statement-breakpoint
CREATE INDEX `public_report_case` ON `public_report` (`case`);