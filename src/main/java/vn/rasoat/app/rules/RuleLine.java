package vn.rasoat.app.rules;

import java.util.Optional;
import vn.rasoat.model.Severity;

/**
 * A rule in the list.
 *
 * @param published its severity in the pack
 * @param runs the severity with which it runs; empty when it is switched off
 * @param changed whether the office has decided about it
 */
public record RuleLine(String id, String title, Severity published, Optional<Severity> runs, boolean changed) {}
