using ReadinessGate.Reporting;

namespace ReadinessGate.Tool;

/// <summary>How loud the gate is in a build: <c>enforce</c> fails it, <c>warn</c> only warns, <c>report</c> only writes files.</summary>
public sealed class GateMode
{
    private readonly string _name;

    private GateMode(string name) => _name = name;

    /// <summary>True when anything short of READY fails the build.</summary>
    public bool Enforces => _name == "enforce";

    /// <summary>True when an error was printed.</summary>
    public bool Fails { get; private set; }

    /// <summary>The mode of a name; without one a system with readiness.json enforces and one without it warns.</summary>
    /// <exception cref="UsageException">There is no such mode.</exception>
    public static GateMode Of(string name, bool hasPolicy) => name.ToLowerInvariant() switch
    {
        "" => new GateMode(hasPolicy ? "enforce" : "warn"),
        "off" or "report" or "warn" or "enforce" => new GateMode(name.ToLowerInvariant()),
        _ => throw new UsageException($"ReadinessGateMode is '{name}'; allowed: off, report, warn, enforce"),
    };

    /// <summary>A diagnostic as loud as the mode allows; null when the mode is silent.</summary>
    public Diagnostic? Adjust(Diagnostic diagnostic) => _name switch
    {
        "off" or "report" => null,
        "warn" when diagnostic.Severity == "error" => diagnostic with { Severity = "warning" },
        _ => diagnostic,
    };

    /// <summary>Prints a diagnostic as loud as the mode allows.</summary>
    public void Print(Diagnostic diagnostic)
    {
        if (Adjust(diagnostic) is not { } adjusted)
            return;
        Fails |= adjusted.Severity == "error";
        Console.WriteLine(adjusted);
    }
}
