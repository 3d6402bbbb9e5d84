-- CreateTable
CREATE TABLE "OpenDrink" (
    "userId" TEXT NOT NULL PRIMARY KEY,
    "beverageId" TEXT NOT NULL,
    "volumeMl" INTEGER NOT NULL,
    "startedAt" TEXT NOT NULL,
    "timeZone" TEXT NOT NULL,
    CONSTRAINT "OpenDrink_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
