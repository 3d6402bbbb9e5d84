-- CreateTable
CREATE TABLE "ReminderSettings" (
    "userId" TEXT NOT NULL PRIMARY KEY,
    "drinkIsOn" BOOLEAN NOT NULL,
    "drinkAfterHours" INTEGER NOT NULL,
    "drinkFrom" TEXT NOT NULL,
    "drinkUntil" TEXT NOT NULL,
    "eveningIsOn" BOOLEAN NOT NULL,
    "eveningAt" TEXT NOT NULL,
    "noticesAreOn" BOOLEAN NOT NULL,
    "byPush" BOOLEAN NOT NULL,
    "byMail" BOOLEAN NOT NULL,
    "language" TEXT,
    CONSTRAINT "ReminderSettings_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PushDevice" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "sessionHash" TEXT NOT NULL,
    "endpoint" TEXT NOT NULL,
    "p256dh" TEXT NOT NULL,
    "auth" TEXT NOT NULL,
    "userAgent" TEXT,
    "createdAt" BIGINT NOT NULL,
    "lastSentAt" BIGINT,
    "lastOutcome" TEXT,
    "failures" INTEGER NOT NULL,
    CONSTRAINT "PushDevice_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "PushDevice_sessionHash_fkey" FOREIGN KEY ("sessionHash") REFERENCES "Session" ("secretHash") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SentReminder" (
    "userId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "sentAt" BIGINT NOT NULL,

    PRIMARY KEY ("userId", "key"),
    CONSTRAINT "SentReminder_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "PushDevice_endpoint_key" ON "PushDevice"("endpoint");

-- CreateIndex
CREATE INDEX "PushDevice_userId_idx" ON "PushDevice"("userId");

-- CreateIndex
CREATE INDEX "PushDevice_sessionHash_idx" ON "PushDevice"("sessionHash");

-- CreateIndex
CREATE INDEX "SentReminder_userId_kind_sentAt_idx" ON "SentReminder"("userId", "kind", "sentAt");

-- CreateIndex
CREATE INDEX "SentReminder_sentAt_idx" ON "SentReminder"("sentAt");
