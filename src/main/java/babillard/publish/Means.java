package babillard.publish;

/** With what a site is published: on which disk, by whom, and with how much trust in what stands. */
record Means(Disk disk, Crew crew, Trust trust) {
    static Means usual() {
        return new Means(new RealDisk(), new Crew(Runtime.getRuntime().availableProcessors()), Trust.SIZE_AND_TIME);
    }

    Means trusting(Trust wanted) {
        return new Means(disk, crew, wanted);
    }
}
