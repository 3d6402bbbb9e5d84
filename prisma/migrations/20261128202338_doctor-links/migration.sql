-- CreateTable
CREATE TABLE "DoctorLink" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "secretHash" TEXT NOT NULL,
    "fromDate" TEXT NOT NULL,
    "toDate" TEXT NOT NULL,
    "shown" TEXT NOT NULL,
    "createdAt" BIGINT NOT NULL,
    "expiresAt" BIGINT NOT NULL,
    "revokedAt" BIGINT,
    "views" INTEGER NOT NULL DEFAULT 0,
    "lastViewedAt" BIGINT,
    CONSTRAINT "DoctorLink_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "DoctorLink_secretHash_key" ON "DoctorLink"("secretHash");

-- CreateIndex
CREATE INDEX "DoctorLink_userId_createdAt_idx" ON "DoctorLink"("userId", "createdAt");

-- CreateIndex
CREATE INDEX "DoctorLink_expiresAt_idx" ON "DoctorLink"("expiresAt");
