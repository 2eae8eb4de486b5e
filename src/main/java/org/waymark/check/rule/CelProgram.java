package org.waymark.check.rule;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.projectnessie.cel.Env;
import org.projectnessie.cel.EnvOption;
import org.projectnessie.cel.Library;
import org.projectnessie.cel.Program;
import org.projectnessie.cel.ProgramOption;
import org.projectnessie.cel.checker.Decls;
import org.projectnessie.cel.common.types.BoolT;
import org.projectnessie.cel.common.types.Err;
import org.projectnessie.cel.common.types.ref.Val;
import org.projectnessie.cel.extension.StringsLib;
import org.projectnessie.cel.interpreter.InterpretableDecorator;
import org.waymark.schema.SchemaException;

/** A compiled expression. Thread-safe. */
final class CelProgram {

    /** The most characters of an expression. */
    private static final int MOST_CHARACTERS = 10_000;

    private static final String SELF = "self";
    private static final String PREVIOUS = "previous";

    private final Program program;
    private final List<CelField> used;
    private final boolean looksBack;
    private final EvaluationLimit limit;
    private final CelFaults faults;

    private CelProgram(
            Program program, List<CelField> used, boolean looksBack, EvaluationLimit limit, CelFaults faults) {
        this.program = program;
        this.used = used;
        this.looksBack = looksBack;
        this.limit = limit;
        this.faults = faults;
    }

    /**
     * The result of an expression. A rule that needs a blank field which the schema requires counts as satisfied,
     * because the blank field is already a finding.
     *
     * @param holds whether the expression is true
     * @param reason why the expression has no value, as part of a sentence; null where it has one or a field is unknown
     */
    record Result(TruthValue holds, @Nullable String reason) {
        private static final Result TRUE = new Result(TruthValue.TRUE, null);
        private static final Result FALSE = new Result(TruthValue.FALSE, null);
        private static final Result UNKNOWN = new Result(TruthValue.UNKNOWN, null);
    }

    /**
     * Compiles an expression over the fields of the rule's schema.
     *
     * @throws SchemaException when it cannot be parsed, uses an unknown name, mixes types, does not give true or false,
     *     or is too long or nested too deeply
     */
    static CelProgram compile(String text, RuleSource rule) {
        if (text.isBlank()) {
            throw rule.fault("\"rule\" is empty; write an expression such as self.end >= self.start");
        }
        CelFaults faults = new CelFaults(text, rule);
        if (text.length() > MOST_CHARACTERS) {
            throw rule.fault("the expression has more than 10,000 characters");
        }
        try {
            return compile(text, rule, faults);
        } catch (StackOverflowError e) {
            throw faults.tooDeep();
        }
    }

    private static CelProgram compile(String text, RuleSource rule, CelFaults faults) {
        CelSyntax syntax = CelSyntax.of(text);
        if (syntax.fault() != null) {
            throw faults.at(syntax.fault());
        }
        CelRow row = new CelRow(rule.columns());
        Env env = Env.newEnv(
                EnvOption.customTypeProvider(row),
                EnvOption.declarations(Decls.newVar(SELF, CelRow.NOW), Decls.newVar(PREVIOUS, CelRow.BEFORE)),
                Library.Lib(new StringsLib()));
        Env.AstIssuesTuple compiled = compile(env, text, faults);
        if (compiled.hasIssues()) {
            throw faults.compileFault(compiled.getIssues().getErrors().get(0), row);
        }
        if (!compiled.getAst().getResultType().equals(Decls.Bool)) {
            throw faults.notBoolean();
        }
        List<CelField> used = row.used();
        for (CelSyntax.Constant constant : syntax.constants()) {
            if (value(env.program(env.compile(constant.source()).getAst()), Map.of()) instanceof Err) {
                throw faults.at(constant.fault());
            }
        }
        EvaluationLimit limit = new EvaluationLimit();
        ProgramOption constantsFirst = ProgramOption.customDecorator(InterpretableDecorator.decOptimize());
        ProgramOption counted = ProgramOption.customDecorator(InterpretableDecorator.decObserveEval(limit));
        try {
            Program program = env.program(compiled.getAst(), constantsFirst, counted);
            return new CelProgram(program, used, syntax.names(PREVIOUS), limit, faults);
        } catch (RuntimeException e) {
            throw limit.reached() ? faults.tooMuchWork() : faults.constantFault(e);
        }
    }

    /** Compiles an expression. The compiler throws an exception for faults that it does not expect. */
    private static Env.AstIssuesTuple compile(Env env, String text, CelFaults faults) {
        try {
            return env.compile(text);
        } catch (RuntimeException e) {
            throw faults.constantFault(e);
        }
    }

    /** The fields that the expression uses, in the order of their first use. */
    List<CelField> used() {
        return used;
    }

    /** Whether the expression uses {@code previous}. */
    boolean looksBack() {
        return looksBack;
    }

    /** Whether a field that the expression uses has an unknown value. */
    boolean unknown(RowValues row, RowValues previous) {
        for (CelField field : used) {
            if ((field.back() == 0 ? row : previous).unknown(field.column())) {
                return true;
            }
        }
        return false;
    }

    /**
     * Evaluates the expression on a row.
     *
     * @param previous the same row of the previous return; ignored where the expression does not look back
     * @throws SchemaException when the evaluation takes too much work
     */
    Result run(RowValues row, RowValues previous) {
        Val value = limited(Map.of(SELF, new CelRowValue(row), PREVIOUS, new CelRowValue(previous)));
        if (value instanceof BoolT) {
            return value.booleanValue() ? Result.TRUE : Result.FALSE;
        }
        if (unknown(row, previous)) {
            return Result.UNKNOWN;
        }
        for (CelField field : used) {
            if (value == field.blank()) {
                boolean reported =
                        field.back() == 0 && field.field().constraints().required();
                return reported ? Result.TRUE : new Result(TruthValue.UNKNOWN, value.toString());
            }
        }
        return new Result(
                TruthValue.UNKNOWN, "its expression cannot be evaluated: " + CelFaults.plain(value.toString()));
    }

    private Val limited(Map<String, Object> variables) {
        limit.restart();
        try {
            Val value = value(program, variables);
            if (limit.reached()) {
                throw faults.tooMuchWork();
            }
            return value;
        } catch (StackOverflowError | OutOfMemoryError e) {
            throw faults.tooMuchWork();
        }
    }

    /** Evaluates a program. The engine returns most faults as values but throws some; both are returned here. */
    private static Val value(Program program, Map<String, Object> variables) {
        try {
            return program.eval(variables).getVal();
        } catch (RuntimeException e) {
            return Err.newErr(e, "%s", String.valueOf(e.getMessage()));
        }
    }
}
