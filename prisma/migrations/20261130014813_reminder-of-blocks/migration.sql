-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_ReminderSettings" (
    "userId" TEXT NOT NULL PRIMARY KEY,
    "drinkIsOn" BOOLEAN NOT NULL,
    "drinkAfterHours" INTEGER NOT NULL,
    "drinkFrom" TEXT NOT NULL,
    "drinkUntil" TEXT NOT NULL,
    "eveningIsOn" BOOLEAN NOT NULL,
    "eveningAt" TEXT NOT NULL,
    "noticesAreOn" BOOLEAN NOT NULL,
    "blocksAreOn" BOOLEAN NOT NULL DEFAULT false,
    "blocksAt" TEXT NOT NULL DEFAULT '08:00',
    "byPush" BOOLEAN NOT NULL,
    "byMail" BOOLEAN NOT NULL,
    "language" TEXT,
    CONSTRAINT "ReminderSettings_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_ReminderSettings" ("byMail", "byPush", "drinkAfterHours", "drinkFrom", "drinkIsOn", "drinkUntil", "eveningAt", "eveningIsOn", "language", "noticesAreOn", "userId") SELECT "byMail", "byPush", "drinkAfterHours", "drinkFrom", "drinkIsOn", "drinkUntil", "eveningAt", "eveningIsOn", "language", "noticesAreOn", "userId" FROM "ReminderSettings";
DROP TABLE "ReminderSettings";
ALTER TABLE "new_ReminderSettings" RENAME TO "ReminderSettings";
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
