package org.closedset.cli;

import java.util.Locale;
import org.closedset.paper.Paper;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a paper in any case. */
final class PaperName implements ITypeConverter<Paper> {
    @Override
    public Paper convert(String name) {
        for (Paper paper : Paper.values()) {
            if (paper.name().equals(name.toUpperCase(Locale.ROOT))) {
                return paper;
            }
        }
        throw new TypeConversionException(Words.say("paper.unknown"));
    }
}
