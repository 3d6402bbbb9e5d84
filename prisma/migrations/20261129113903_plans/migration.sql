-- CreateTable
CREATE TABLE "Plan" (
    "userId" TEXT NOT NULL,
    "startedOn" TEXT NOT NULL,
    "stoppedOn" TEXT,
    "exercises" TEXT NOT NULL,
    "holdSeconds" INTEGER NOT NULL,
    "repeats" INTEGER NOT NULL,
    "sets" INTEGER NOT NULL,
    "legs" TEXT NOT NULL,
    "nordicVariant" TEXT,
    "nordicStartedOn" TEXT,

    PRIMARY KEY ("userId", "startedOn"),
    CONSTRAINT "Plan_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
