CREATE TABLE `feed` (
	`source` text PRIMARY KEY NOT NULL,
	`promisedMinutes` integer NOT NULL,
	`lastAttemptAt` integer,
	`lastSuccessAt` integer,
	`lastError` text
);
