package org.waymark.check;

import java.util.List;

/** A file that is read and checked by itself; what earlier returns say of its returns may still be added. */
public final class OpenFile {

    private final String file;
    private final long rows;
    private final FindingLog log;
    private final Conclusion conclusion;
    private final List<OpenReturn> returns;

    OpenFile(String file, long rows, FindingLog log, Conclusion conclusion, List<OpenReturn> returns) {
        this.file = file;
        this.rows = rows;
        this.log = log;
        this.conclusion = conclusion;
        this.returns = List.copyOf(returns);
    }

    /** Its returns, in the order in which they start. */
    public List<OpenReturn> returns() {
        return returns;
    }

    /** What checking gave; to be asked for once. */
    public FileVerdict close() {
        List<CheckedReturn> closed = conclusion.close();
        return log.verdict(file, rows, closed);
    }
}
