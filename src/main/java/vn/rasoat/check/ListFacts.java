package vn.rasoat.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is known of a list after its rows were read. */
record ListFacts(Plan plan, List<TableInput> tables, long rows, DistinctTexts distinctTexts, StatedTotals statedTotals)
        implements TableFacts {
    @Override
    public List<Total> totals(int slot) {
        return statedTotals.of(slot);
    }

    @Override
    public long[] rowsOf(int table) {
        return statedTotals.rowsOf(table);
    }

    @Override
    public long kept(RowKey key, long row) {
        return statedTotals.kept(key, row);
    }

    @Override
    public Set<String> fields() {
        return Set.copyOf(plan.fields());
    }

    @Override
    public String file() {
        return tables.isEmpty() ? "" : tables.get(0).file();
    }

    @Override
    public String encoding(String field) {
        return tables.stream()
                .map(table -> table.facts().encodings().getOrDefault(field, "UNICODE"))
                .filter(encoding -> !encoding.equals("UNICODE"))
                .findFirst()
                .orElse("UNICODE");
    }

    @Override
    public boolean mixedEncodings(String field) {
        return tables.stream().anyMatch(table -> table.facts().mixed().contains(field));
    }

    @Override
    public String font(String field) {
        return tables.stream()
                .map(table -> table.facts().fonts().getOrDefault(field, ""))
                .filter(font -> !font.isEmpty())
                .findFirst()
                .orElse("");
    }

    @Override
    public Map<String, List<String>> notes() {
        Map<String, List<String>> all = new LinkedHashMap<>();
        tables.forEach(table -> all.putAll(table.facts().notes()));
        return all;
    }

    @Override
    public Map<String, Long> distinct(int slot, TextForm form) {
        return distinctTexts.of(slot, form);
    }
}
