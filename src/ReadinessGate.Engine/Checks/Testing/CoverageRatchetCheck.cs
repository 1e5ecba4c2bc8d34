namespace ReadinessGate.Checks.Testing;

/// <summary>Coverage that was reached once is kept: it falls a little with every change while nobody looks.</summary>
/// <remarks>
/// <para>Line, branch and method coverage of the whole system and of each assembly are compared with <c>readiness.baseline.json</c>, which <c>dotnet readiness baseline</c> writes from the last test run.
/// Without that file, or without the figures of the whole system in it, the check is pending. An assembly that the file does not name yet is held by the whole alone; a scope of the file that is none of the system's assemblies is a typo or out of date (RG0003).
/// <c>coverage.ratchet.tolerance</c>, in percentage points, lets figures tremble.</para>
/// <para>The file only moves up: the command lowers a figure when <c>--accept coverage.line --because "…"</c> says so, and the reason stands in the file.</para>
/// <para>Fix: test what the change added; where code with tests was removed, run <c>dotnet readiness baseline --accept</c> with the figure and a reason.</para>
/// <para>Source: production-readiness reports ask that coverage is maintained.</para>
/// </remarks>
public sealed class CoverageRatchetCheck : Check<RatchetedCoverage>
{
    private static readonly Threshold Tolerance = new("coverage.ratchet.tolerance", 0, Unit.Percent, "By how many percentage points a figure may fall below the baseline.", Direction.AtMost);

    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("RG2005", "Coverage stays at what was reached", Category.Testing)
    {
        Thresholds = [Tolerance],
        Section = "coverage.ratchet",
        Needs = "coverage to compare with a baseline",
    };

    /// <inheritdoc/>
    /// <remarks>A baseline is a decision.</remarks>
    public override bool CountsByDefault => false;

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Examine(RatchetedCoverage evidence, Limits limits)
    {
        var measured = MeasuredFigure.Of(evidence.Coverage);
        if (measured.FirstOrDefault(now => now.Scope == BaselineFigure.Whole && evidence.Baseline.Find(now.Figure, now.Scope) is null) is { } missing)
            throw new EvidencePendingException($"{Baseline.FileName} holds no {missing.Figure} of the whole system", "run 'dotnet readiness baseline' and commit the file");
        var tolerance = (decimal)limits.Of(Tolerance);
        foreach (var entry in evidence.Baseline.Figures)
            if (Compare(entry, measured, tolerance, evidence.Coverage) is { } finding)
                yield return finding;
    }

    private static Finding? Compare(BaselineFigure entry, ImmutableArray<MeasuredFigure> measured, decimal tolerance, Coverage coverage)
    {
        if (measured.FirstOrDefault(now => now.Figure == entry.Figure && now.Scope == entry.Scope) is not { } now)
            return Nothing(entry, measured);
        var required = Math.Max(0, entry.Value - tolerance);
        if (100m * now.Covered >= required * now.Total)
            return null;
        var kind = now.Figure[(now.Figure.IndexOf('.', StringComparison.Ordinal) + 1)..];
        var files = now.Scope == BaselineFigure.Whole ? coverage.Files : [.. coverage.Files.Where(file => file.Assembly == now.Scope)];
        var gaps = kind switch { "line" => CoverageGaps.Lines(files), "branch" => CoverageGaps.Branches(files), _ => CoverageGaps.Methods(files) };
        var name = $"{kind} coverage{(now.Scope == BaselineFigure.Whole ? "" : $" of '{now.Scope}'")}";
        return CoverageShortfall.Of(name, kind, now.Covered, now.Total, (double)required, entry.At, kind == "line" ? Coverage.Worst(files, 3) : [], gaps) is not { } finding ? null : finding with
        {
            Message = finding.Message.Replace($"required {required:0.##} %", $"the baseline is {entry.Value:0.##} %{(tolerance > 0 ? $" and {tolerance:0.##} less is tolerated" : "")}", StringComparison.Ordinal),
            Remedy = $"test what the change added, or run 'dotnet readiness baseline --accept {now.Figure} --because \"…\"'",
        };
    }

    private static Finding? Nothing(BaselineFigure entry, ImmutableArray<MeasuredFigure> measured)
    {
        var scopes = measured.Where(now => now.Figure == entry.Figure).Select(now => now.Scope).Where(scope => scope != BaselineFigure.Whole);
        return new Finding($"the scope '{entry.Scope}' of {entry.Figure} is no assembly of the system{Spelling.Suggest(entry.Scope, scopes)}", entry.At, Remedy: "correct it, or run 'dotnet readiness baseline', which removes it", Code: "RG0003");
    }
}
