-- CreateTable
CREATE TABLE "Preset" (
    "userId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "beverageId" TEXT NOT NULL,
    "volumeMl" INTEGER NOT NULL,
    "isHidden" BOOLEAN NOT NULL,

    PRIMARY KEY ("userId", "position"),
    CONSTRAINT "Preset_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
