// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.actions;

import dev.modelwright.export.ParityReport;
import dev.modelwright.measure.LoadResult;
import java.util.Locale;
import java.util.Optional;

/**
 * What a report is about.
 *
 * @param baseline the run to beat, to be shown beside
 */
public record ReportInput(
    Run run,
    Optional<Run> baseline,
    Explanation explanation,
    Optional<ParityReport> parity,
    Optional<LoadResult> load,
    Locale language) {}
