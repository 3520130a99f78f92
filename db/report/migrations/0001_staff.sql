CREATE TABLE `account` (
	`account` text PRIMARY KEY NOT NULL,
	`role` text NOT NULL,
	`office` text,
	`state` text NOT NULL,
	`invitation` text,
	`invitedOn` integer,
	`password` text,
	`totp` blob,
	`totpStep` integer DEFAULT 0 NOT NULL,
	`failures` integer DEFAULT 0 NOT NULL,
	`lockedUntil` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `account_invitation_unique` ON `account` (`invitation`);--> statement-breakpoint
CREATE TABLE `office` (
	`office` text PRIMARY KEY NOT NULL,
	`place` text
);
--> statement-breakpoint
CREATE TABLE `session` (
	`session` text PRIMARY KEY NOT NULL,
	`account` text NOT NULL,
	`openedAt` integer NOT NULL,
	`usedAt` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `session_account` ON `session` (`account`);--> statement-breakpoint
CREATE TABLE `staff_trail` (
	`trail` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`doneOn` integer NOT NULL,
	`who` text NOT NULL,
	`act` text NOT NULL,
	`about` text NOT NULL,
	`detail` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `staff_trail_about` ON `staff_trail` (`about`);--> statement-breakpoint
CREATE TABLE `release` (
	`report` integer NOT NULL,
	`round` integer NOT NULL,
	`proposedBy` text NOT NULL,
	`proposedOn` integer NOT NULL,
	`text` text,
	`refusedBy` text,
	`refusedOn` integer,
	`place` text,
	`releasedBy` text,
	`releasedOn` integer,
	`summary` text,
	`carriedOn` integer,
	`withdrawnBy` text,
	`withdrawnOn` integer,
	`reason` text,
	PRIMARY KEY(`report`, `round`)
);
--> statement-breakpoint
CREATE TABLE `reward` (
	`report` integer PRIMARY KEY NOT NULL,
	`codeId` text NOT NULL,
	`claimedOn` integer NOT NULL,
	`amount` integer,
	`paidOn` integer,
	`paidBy` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `reward_codeId_unique` ON `reward` (`codeId`);--> statement-breakpoint
ALTER TABLE `report` ADD `category` text GENERATED ALWAYS AS (facts ->> '$.category') VIRTUAL;--> statement-breakpoint
ALTER TABLE `report` ADD `place` text GENERATED ALWAYS AS (facts ->> '$.place') VIRTUAL;--> statement-breakpoint
ALTER TABLE `report` ADD `linkedFacility` text;--> statement-breakpoint
ALTER TABLE `report` ADD `linkedCase` text;--> statement-breakpoint
ALTER TABLE `report` ADD `linkedExceedance` text;--> statement-breakpoint
ALTER TABLE `report` ADD `simulated` integer DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX `report_alike` ON `report` (`place`,`category`,`receivedOn`);--> statement-breakpoint
-- The trail of staff is only ever added to.
CREATE TRIGGER `staff_trail_kept` BEFORE UPDATE ON `staff_trail` BEGIN SELECT raise(abort, 'the trail is never changed'); END;
--> statement-breakpoint
CREATE TRIGGER `staff_trail_whole` BEFORE DELETE ON `staff_trail` BEGIN SELECT raise(abort, 'the trail is never shortened'); END;
