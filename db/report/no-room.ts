const NO_ROOM = /SQLITE_FULL|ENOSPC|EDQUOT/

/** Whether an error says that the disk is full. */
export const isNoRoom = (error: unknown): boolean => NO_ROOM.test(String(error))
