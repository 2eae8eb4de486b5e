package org.waymark.programme;

/** How citizens, patients and service users take part. */
public enum Involvement implements VocabularyTerm {
    NONE("None"),
    INFORMED("Informed"),
    CONSULTED("Consulted"),
    CODESIGNED("Co-designed"),
    COLED("Co-led");

    private final String label;

    Involvement(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
