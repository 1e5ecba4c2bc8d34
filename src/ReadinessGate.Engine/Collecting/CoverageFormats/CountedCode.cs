namespace ReadinessGate.Collecting.CoverageFormats;

/// <summary>What coverage is not about: tests themselves, and code that a generator wrote.</summary>
public static class CountedCode
{
    private static readonly string[] GeneratedEndings = [".g", ".g.i", ".generated", ".designer"];
    private static readonly string[] Languages = [".cs", ".vb", ".fs"];

    /// <summary>True for a file that a generator wrote, by the conventions that the compiler's analyzers go by too.</summary>
    /// <param name="path">With <c>/</c>.</param>
    public static bool IsGenerated(string path)
    {
        if (path.StartsWith("obj/", StringComparison.Ordinal) || path.Contains("/obj/", StringComparison.Ordinal))
            return true;
        var name = Path.GetFileName(path.AsSpan());
        var extension = Path.GetExtension(name);
        if (!Array.Exists(Languages, language => path.EndsWith(language, StringComparison.OrdinalIgnoreCase)))
            return false;
        foreach (var ending in GeneratedEndings)
            if (name[..^extension.Length].EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return true;
        return name.StartsWith("TemporaryGeneratedFile_", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>True for an assembly that is named as test projects are: its last part ends in Test or Tests. Where build facts are at hand they know better.</summary>
    /// <param name="assembly">Without extension; Microsoft's collector writes it in lower case, where only whole words are told.</param>
    public static bool IsNamedAsTests(string assembly)
    {
        var part = assembly[(assembly.LastIndexOfAny(['.', '-', '_']) + 1)..];
        if (part.EndsWith("Test", StringComparison.Ordinal) || part.EndsWith("Tests", StringComparison.Ordinal))
            return true;
        return part is "test" or "tests" or "unittest" or "unittests" or "integrationtest" or "integrationtests" or "functionaltests" or "acceptancetests" or "endtoendtests" or "e2etests";
    }
}
