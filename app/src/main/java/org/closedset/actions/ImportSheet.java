package org.closedset.actions;

import java.util.List;
import java.util.Optional;
import org.closedset.breakdown.Decision;
import org.closedset.sheets.SheetImport;
import org.closedset.sheets.UnreadableSheet;
import org.closedset.views.OpenScript;
import org.closedset.views.Standing;

/** Brings the passages of a coordinator's own sheet into the decisions of a script; those that are there are left out. */
public final class ImportSheet {
    private final Pen pen;

    public ImportSheet(Pen pen) {
        this.pen = pen;
    }

    /** Reads the sheet anew, so that it is laid over the script as it stands at this moment. */
    public Outcome of(OpenScript script, byte[] sheet) {
        synchronized (script) {
            Optional<Standing> standing = script.standing();
            if (standing.isEmpty()) {
                return new Outcome.Gone();
            }
            try {
                SheetImport read =
                        SheetImport.of(sheet, standing.get().breakdown().screenplay());
                List<Decision> fresh = read.decisions(standing.get().opened().decisions());
                return fresh.isEmpty() ? new Outcome.Done() : pen.write(script, standing.get(), fresh);
            } catch (UnreadableSheet refused) {
                return new Outcome.Refused(String.valueOf(refused.getMessage()));
            }
        }
    }
}
