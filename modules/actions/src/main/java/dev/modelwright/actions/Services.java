// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.actions;

import dev.modelwright.base.Ticker;
import dev.modelwright.data.Converter;
import dev.modelwright.data.DatasetReader;
import dev.modelwright.learn.Learners;
import dev.modelwright.learn.Trainer;

/** The rooms' services that actions need and only the program's start can choose. */
public record Services(
    DatasetReader reader,
    Converter converter,
    Learners learners,
    Trainer trainer,
    ReportWriter reports,
    Ticker ticker) {}
