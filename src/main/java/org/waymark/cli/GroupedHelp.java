package org.waymark.cli;

import java.util.List;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Picocli's help with options under the headings of {@link OptionGroup}. */
final class GroupedHelp extends Help {

    GroupedHelp(CommandSpec spec, boolean paints) {
        super(spec, defaultColorScheme(paints ? Ansi.ON : Ansi.OFF));
    }

    @Override
    public String optionList() {
        StringBuilder text = new StringBuilder();
        for (int group = 0; group < OptionGroup.HEADINGS.size(); group++) {
            List<OptionSpec> options = optionsOf(group);
            if (!options.isEmpty()) {
                text.append(createHeading("%n@|bold " + OptionGroup.HEADINGS.get(group) + ":|@%n"));
                text.append(optionListExcludingGroups(options, createDefaultLayout(), null, parameterLabelRenderer()));
            }
        }
        return text.toString();
    }

    private List<OptionSpec> optionsOf(int group) {
        return commandSpec().options().stream()
                .filter(option -> option.order() == group && !option.hidden())
                .toList();
    }
}
