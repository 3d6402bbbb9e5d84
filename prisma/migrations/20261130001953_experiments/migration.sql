-- CreateTable
CREATE TABLE "Experiment" (
    "userId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "drawnAt" BIGINT NOT NULL,
    "startedOn" TEXT NOT NULL,
    "tries" TEXT NOT NULL,
    "change" TEXT,
    "blockDays" INTEGER NOT NULL,
    "order" TEXT NOT NULL,
    "isOnToday" BOOLEAN NOT NULL,
    "stoppedOn" TEXT,
    "stoppedBecause" TEXT,
    "deletedAt" BIGINT,

    PRIMARY KEY ("userId", "id"),
    CONSTRAINT "Experiment_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ExperimentDay" (
    "userId" TEXT NOT NULL,
    "experimentId" TEXT NOT NULL,
    "day" TEXT NOT NULL,

    PRIMARY KEY ("userId", "experimentId", "day"),
    CONSTRAINT "ExperimentDay_userId_experimentId_fkey" FOREIGN KEY ("userId", "experimentId") REFERENCES "Experiment" ("userId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Experiment_userId_startedOn_idx" ON "Experiment"("userId", "startedOn");
