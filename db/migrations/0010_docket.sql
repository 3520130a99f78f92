CREATE TABLE `public_report` (
	`number` text PRIMARY KEY NOT NULL,
	`receivedOn` integer NOT NULL,
	`category` text,
	`place` text,
	`state` text,
	`office` text,
	`facility` text,
	`dueOn` integer,
	`body` text,
	`withdrawnOn` integer,
	`reason` text,
	`simulated` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `public_report_received` ON `public_report` (`receivedOn`,`number`);--> statement-breakpoint
CREATE INDEX `public_report_facility` ON `public_report` (`facility`);--> statement-breakpoint
CREATE TABLE `report_batch` (
	`simulated` integer NOT NULL,
	`day` integer NOT NULL,
	`generation` integer NOT NULL,
	PRIMARY KEY(`simulated`, `day`)
);
--> statement-breakpoint
CREATE TABLE `report_performance` (
	`by` text NOT NULL,
	`rank` integer NOT NULL,
	`body` text NOT NULL,
	`simulated` integer NOT NULL,
	PRIMARY KEY(`simulated`, `by`, `rank`)
);
