package org.waymark.cli;

/** Starts waymark in a process of its own; the only place that ends the process. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.exit(args.length);
    }
}
