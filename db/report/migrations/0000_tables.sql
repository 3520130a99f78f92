CREATE TABLE `attachment` (
	`attachment` integer PRIMARY KEY NOT NULL,
	`report` integer NOT NULL,
	`file` text NOT NULL,
	`type` text NOT NULL,
	`size` integer NOT NULL,
	`sha256` text NOT NULL,
	`original` text,
	`addedOn` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `attachment_file_unique` ON `attachment` (`file`);--> statement-breakpoint
CREATE UNIQUE INDEX `attachment_original_unique` ON `attachment` (`original`);--> statement-breakpoint
CREATE INDEX `attachment_report` ON `attachment` (`report`);--> statement-breakpoint
CREATE TABLE `identity` (
	`report` integer PRIMARY KEY NOT NULL,
	`sealed` blob NOT NULL
);
--> statement-breakpoint
CREATE TABLE `message` (
	`message` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`report` integer NOT NULL,
	`by` text NOT NULL,
	`sentOn` integer NOT NULL,
	`text` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `message_report` ON `message` (`report`);--> statement-breakpoint
CREATE TABLE `report` (
	`report` integer PRIMARY KEY NOT NULL,
	`number` text NOT NULL,
	`codeId` text NOT NULL,
	`receivedOn` integer NOT NULL,
	`contentHash` text NOT NULL,
	`choice` text NOT NULL,
	`facts` text NOT NULL,
	`state` text NOT NULL,
	`firstOffice` text,
	`office` text,
	`handler` text,
	`mergedInto` integer,
	`dueOn` integer,
	`outcome` text,
	`closedOn` integer,
	`identity` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `report_number_unique` ON `report` (`number`);--> statement-breakpoint
CREATE UNIQUE INDEX `report_codeId_unique` ON `report` (`codeId`);--> statement-breakpoint
CREATE INDEX `report_due` ON `report` (`dueOn`);--> statement-breakpoint
CREATE INDEX `report_merged` ON `report` (`mergedInto`);--> statement-breakpoint
CREATE INDEX `report_closed` ON `report` (`closedOn`);--> statement-breakpoint
CREATE TABLE `step` (
	`step` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`report` integer NOT NULL,
	`move` text NOT NULL,
	`fromState` text NOT NULL,
	`toState` text NOT NULL,
	`takenOn` integer NOT NULL,
	`office` text,
	`toOffice` text,
	`receivedOn` integer,
	`refusal` text,
	`reason` text,
	`days` integer,
	`outcome` text
);
--> statement-breakpoint
CREATE INDEX `step_report` ON `step` (`report`);--> statement-breakpoint
CREATE TABLE `trail` (
	`trail` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`report` integer NOT NULL,
	`doneOn` integer NOT NULL,
	`who` text NOT NULL,
	`act` text NOT NULL,
	`detail` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `trail_report` ON `trail` (`report`);--> statement-breakpoint
CREATE TABLE `unsealing` (
	`report` integer NOT NULL,
	`round` integer NOT NULL,
	`reason` text NOT NULL,
	`askedBy` text NOT NULL,
	`askedOn` integer NOT NULL,
	`approvedBy` text,
	`unsealedOn` integer,
	PRIMARY KEY(`report`, `round`)
);
--> statement-breakpoint
-- The trail is only ever added to.
CREATE TRIGGER `trail_kept` BEFORE UPDATE ON `trail` BEGIN SELECT raise(abort, 'the trail is never changed'); END;
--> statement-breakpoint
CREATE TRIGGER `trail_whole` BEFORE DELETE ON `trail` BEGIN SELECT raise(abort, 'the trail is never shortened'); END;
