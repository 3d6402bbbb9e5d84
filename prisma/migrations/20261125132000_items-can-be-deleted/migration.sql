-- AlterTable
ALTER TABLE "OwnItem" ADD COLUMN "deletedAt" BIGINT;
