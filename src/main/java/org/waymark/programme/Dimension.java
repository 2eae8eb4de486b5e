package org.waymark.programme;

/**
 * The six dimensions of systems leadership, in the order in which they are always shown. After Ghate, Lewis and
 * Welbourn, "Systems leadership: exceptional leadership for exceptional times" (Staff College, 2013). They overlap, and
 * being is overarching.
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

    /** The dimension's name in the research, such as "Participatory style". */
    public String theme() {
        return theme;
    }

    /** What it covers, in a sentence or two. */
    public String about() {
        return about;
    }

    /** The id, as typed on the command line and shown in its help. */
    @Override
    public String toString() {
        return id();
    }
}
