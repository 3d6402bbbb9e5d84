-- CreateTable
CREATE TABLE "Notice" (
    "userId" TEXT NOT NULL,
    "ruleId" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "raisedAt" BIGINT NOT NULL,
    "seenAt" BIGINT,
    "clearedAt" BIGINT,
    "stages" TEXT NOT NULL,
    "snoozes" TEXT NOT NULL,

    PRIMARY KEY ("userId", "ruleId", "revision", "raisedAt"),
    CONSTRAINT "Notice_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Notice_userId_clearedAt_idx" ON "Notice"("userId", "clearedAt");

-- CreateIndex
CREATE INDEX "Notice_userId_raisedAt_idx" ON "Notice"("userId", "raisedAt");
