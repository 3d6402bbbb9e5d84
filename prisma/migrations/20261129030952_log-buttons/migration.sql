-- CreateTable
CREATE TABLE "LogButton" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "secretHash" TEXT NOT NULL,
    "logs" TEXT NOT NULL,
    "beverageId" TEXT,
    "volumeMl" INTEGER,
    "createdAt" BIGINT NOT NULL,
    "lastPressedAt" BIGINT,
    CONSTRAINT "LogButton_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "LogButton_secretHash_key" ON "LogButton"("secretHash");

-- CreateIndex
CREATE INDEX "LogButton_userId_createdAt_idx" ON "LogButton"("userId", "createdAt");
