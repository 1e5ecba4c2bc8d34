using Microsoft.CodeAnalysis;

namespace ReadinessGate.Analyzers;

/// <summary>Where a rule puts what it finds: the compiler, or the counters of RG1000.</summary>
internal interface IFindingSink
{
    /// <summary>Takes a finding.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="report">The compiler's own way to report it, from the context of the action that found it.</param>
    void Report(Diagnostic finding, Action<Diagnostic> report);

    /// <summary>Adds one to a total that is no finding, such as the public members.</summary>
    void Tally(string total);
}
