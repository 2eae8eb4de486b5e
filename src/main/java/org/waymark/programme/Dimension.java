package org.waymark.programme;

/**
 * The six dimensions of systems leadership, in the order of every output. They are those of Ghate, Lewis and Welbourn,
 * "Systems leadership: exceptional leadership for exceptional times" (Staff College, 2013). The dimensions overlap, and
 * being includes the others.
 */
public enum Dimension implements VocabularyTerm {
    FEELING("Feeling", "Personal core values", "Values and commitment."),
    PERCEIVING(
            "Perceiving",
            "Observations, hearing and perceptions",
            "Watching from the balcony as well as the dance floor; allowing for the unseen; seeking out diverse views."),
    THINKING(
            "Thinking",
            "Cognition, analysis, synthesis",
            "Curiosity; making sense of complexity; bringing it together."),
    RELATING("Relating", "Participatory style", "Mutuality and empathy; honesty; reflection and self-awareness."),
    DOING(
            "Doing",
            "Behaviours and actions",
            "Narrative and communication; enabling and supporting others; putting existing structures and resources to new use."),
    BEING(
            "Being",
            "Personal qualities, overarching",
            "Courage to take risks; resilience and patience; drive and optimism; humility.");

    private final String label;
    private final String theme;
    private final String about;

    Dimension(String label, String theme, String about) {
        this.label = label;
        this.theme = theme;
        this.about = about;
    }

    @Override
    public String label() {
        return label;
    }

    /** The name of the dimension in the research, such as "Participatory style". */
    public String theme() {
        return theme;
    }

    /** What the dimension covers, as a list of phrases. */
    public String about() {
        return about;
    }

    /** The id, for the help of the command line. */
    @Override
    public String toString() {
        return id();
    }
}
