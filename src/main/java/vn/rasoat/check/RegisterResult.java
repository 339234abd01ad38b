package vn.rasoat.check;

/** What comparing a list with the register gave: the match of each row, and the counts. */
record RegisterResult(Register register, Register.Matches matches, RegisterCount count) {
    @Override
    public String toString() { // people's data
        return "RegisterResult[" + count + "]";
    }
}
