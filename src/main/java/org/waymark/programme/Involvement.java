package org.waymark.programme;

/** The involvement of citizens, patients and service users. */
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
