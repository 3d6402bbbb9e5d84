-- CreateTable
CREATE TABLE "User" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "email" TEXT NOT NULL,
    "name" TEXT,
    "passwordHash" TEXT NOT NULL,
    "createdAt" BIGINT NOT NULL
);

-- CreateTable
CREATE TABLE "Session" (
    "secretHash" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "createdAt" BIGINT NOT NULL,
    "lastSeenAt" BIGINT NOT NULL,
    "userAgent" TEXT,
    CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Token" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "scope" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "createdAt" BIGINT NOT NULL,
    CONSTRAINT "Token_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Wait" (
    "keyHash" TEXT NOT NULL PRIMARY KEY,
    "failures" INTEGER NOT NULL,
    "lastFailureAt" BIGINT NOT NULL
);

-- CreateTable
CREATE TABLE "Quota" (
    "userId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "windowStart" BIGINT NOT NULL,
    "used" INTEGER NOT NULL,

    PRIMARY KEY ("userId", "name"),
    CONSTRAINT "Quota_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Profile" (
    "userId" TEXT NOT NULL PRIMARY KEY,
    "timeZone" TEXT NOT NULL,
    "dayStartsAt" TEXT,
    "birthDate" TEXT,
    "sex" TEXT,
    "heightCm" REAL,
    "massKg" REAL,
    "pregnancyDueDate" TEXT,
    "lactating" BOOLEAN,
    "conditions" TEXT,
    "alcoholUnitsPerWeek" REAL,
    "loggingSince" TEXT,
    "emergencyNumber" TEXT,
    "locale" TEXT,
    "volumeUnit" TEXT,
    "massUnit" TEXT,
    "temperatureUnit" TEXT,
    CONSTRAINT "Profile_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "OwnItem" (
    "userId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "aliases" TEXT,
    "per100g" TEXT,
    "densityGPerMl" REAL,
    "alcoholPercent" REAL,
    "met" REAL,
    "portionName" TEXT,
    "portionG" REAL,
    "barcode" TEXT,
    "supplement" BOOLEAN,
    "parts" TEXT,

    PRIMARY KEY ("userId", "id"),
    CONSTRAINT "OwnItem_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Entry" (
    "userId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "at" TEXT,
    "atMs" BIGINT,
    "timeZone" TEXT,
    "note" TEXT,
    "tags" TEXT,
    "deletedAt" BIGINT,
    "forgotten" BOOLEAN NOT NULL,

    PRIMARY KEY ("userId", "id"),
    CONSTRAINT "Entry_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Cramp" (
    "userId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "durationSeconds" INTEGER,
    "ongoing" BOOLEAN,
    "ongoingConfirmedAt" TEXT,
    "exerciseId" TEXT,
    "muscle" TEXT NOT NULL,
    "side" TEXT NOT NULL,
    "severity" INTEGER,
    "context" TEXT NOT NULL,
    "stretchedMuscle" TEXT,
    "technique" TEXT,
    "causeAsked" BOOLEAN NOT NULL,
    "apparentCause" TEXT,
    "causes" TEXT,
    "inHeat" BOOLEAN,
    "bodyTemperatureC" REAL,
    "signs" TEXT,
    "signsAsked" TEXT,
    "relief" TEXT,
    "relieved" BOOLEAN,
    "sleepDisturbed" BOOLEAN,
    "activityDisrupted" BOOLEAN,
    "assessedOn" TEXT,
    "assessedWhere" TEXT,
    "assessedOutcome" TEXT,

    PRIMARY KEY ("userId", "id"),
    CONSTRAINT "Cramp_userId_id_fkey" FOREIGN KEY ("userId", "id") REFERENCES "Entry" ("userId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Observation" (
    "userId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "signs" TEXT NOT NULL,
    "signsAsked" TEXT,
    "muscle" TEXT,
    "side" TEXT,
    "assessedOn" TEXT,
    "assessedWhere" TEXT,
    "assessedOutcome" TEXT,

    PRIMARY KEY ("userId", "id"),
    CONSTRAINT "Observation_userId_id_fkey" FOREIGN KEY ("userId", "id") REFERENCES "Entry" ("userId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Fluid" (
    "userId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "until" TEXT,
    "beverageId" TEXT NOT NULL,
    "volumeMl" INTEGER NOT NULL,

    PRIMARY KEY ("userId", "id"),
    CONSTRAINT "Fluid_userId_id_fkey" FOREIGN KEY ("userId", "id") REFERENCES "Entry" ("userId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Food" (
    "userId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "supplement" BOOLEAN,
    "foodId" TEXT,
    "name" TEXT,
    "grams" REAL NOT NULL,
    "potassiumMg" REAL,
    "magnesiumMg" REAL,
    "calciumMg" REAL,
    "sodiumMg" REAL,
    "waterG" REAL,

    PRIMARY KEY ("userId", "id"),
    CONSTRAINT "Food_userId_id_fkey" FOREIGN KEY ("userId", "id") REFERENCES "Entry" ("userId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Exercise" (
    "userId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "durationMinutes" INTEGER NOT NULL,
    "activityId" TEXT,
    "activityName" TEXT,
    "effort" REAL,
    "warmUpMinutes" INTEGER,
    "coolDownMinutes" INTEGER,
    "temperatureC" REAL,
    "inHeat" BOOLEAN,
    "unusual" BOOLEAN,
    "distanceKm" REAL,
    "massBeforeKg" REAL,
    "massAfterKg" REAL,
    "drunkMl" INTEGER,
    "urineMl" INTEGER,
    "planned" BOOLEAN,
    "source" TEXT,

    PRIMARY KEY ("userId", "id"),
    CONSTRAINT "Exercise_userId_id_fkey" FOREIGN KEY ("userId", "id") REFERENCES "Entry" ("userId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Routine" (
    "userId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "measure" TEXT NOT NULL,
    "muscle" TEXT,
    "exerciseName" TEXT,
    "holdSeconds" INTEGER,
    "repeats" INTEGER,
    "sets" INTEGER,
    "bouncing" BOOLEAN,

    PRIMARY KEY ("userId", "id"),
    CONSTRAINT "Routine_userId_id_fkey" FOREIGN KEY ("userId", "id") REFERENCES "Entry" ("userId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Medication" (
    "userId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "drugClass" TEXT,
    "stoppedOn" TEXT,

    PRIMARY KEY ("userId", "id"),
    CONSTRAINT "Medication_userId_id_fkey" FOREIGN KEY ("userId", "id") REFERENCES "Entry" ("userId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Measurement" (
    "userId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "massKg" REAL,
    "urineColour" INTEGER,
    "sleepHours" REAL,

    PRIMARY KEY ("userId", "id"),
    CONSTRAINT "Measurement_userId_id_fkey" FOREIGN KEY ("userId", "id") REFERENCES "Entry" ("userId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "DayClosed" (
    "userId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "cramps" TEXT NOT NULL,
    "hot" BOOLEAN,

    PRIMARY KEY ("userId", "id"),
    CONSTRAINT "DayClosed_userId_id_fkey" FOREIGN KEY ("userId", "id") REFERENCES "Entry" ("userId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Consultation" (
    "userId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "ruleIds" TEXT NOT NULL,
    "seenWhere" TEXT,
    "outcome" TEXT,

    PRIMARY KEY ("userId", "id"),
    CONSTRAINT "Consultation_userId_id_fkey" FOREIGN KEY ("userId", "id") REFERENCES "Entry" ("userId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "Token_tokenHash_key" ON "Token"("tokenHash");

-- CreateIndex
CREATE INDEX "Token_userId_idx" ON "Token"("userId");

-- CreateIndex
CREATE INDEX "Wait_lastFailureAt_idx" ON "Wait"("lastFailureAt");

-- CreateIndex
CREATE INDEX "Entry_userId_day_atMs_idx" ON "Entry"("userId", "day", "atMs");

-- CreateIndex
CREATE INDEX "Entry_userId_kind_day_atMs_idx" ON "Entry"("userId", "kind", "day", "atMs");

-- CreateIndex
CREATE INDEX "Entry_userId_forgotten_deletedAt_idx" ON "Entry"("userId", "forgotten", "deletedAt");
