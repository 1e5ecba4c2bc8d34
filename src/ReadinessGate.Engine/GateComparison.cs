using ReadinessGate.Policies;

namespace ReadinessGate;

/// <summary>Compares the files of the gate with another version of them.</summary>
public static class GateComparison
{
    /// <summary>Reads the readiness.json of the other version.</summary>
    /// <param name="path">The file's name in messages.</param>
    /// <param name="content">Its content.</param>
    /// <param name="library">Finds what it extends.</param>
    /// <exception cref="EvidenceException">It can't be used; names line and column.</exception>
    public static Policy Read(string path, ReadOnlySpan<byte> content, PolicyLibrary library)
    {
        try
        {
            return PolicyReader.Read(path, content, library);
        }
        catch (PolicyException problem)
        {
            throw new EvidenceException($"{problem.Problems[0].At} of the base can't be used: {problem.Problems[0].Message}", problem);
        }
    }

    /// <summary>What the second readiness.json accepts that the first does not; a new one asks for more than none did.</summary>
    public static IEnumerable<Loosening> OfPolicies(Policy before, Policy now) => before.Path is null ? [] : new PolicyLoosening(before, now).Find();

    /// <summary>The rules that the second version of an <c>.editorconfig</c> or <c>.globalconfig</c> makes quieter.</summary>
    public static IEnumerable<Loosening> OfSeverities(string path, string before, string now) => SeverityLoosening.Find(path, before, now);
}
