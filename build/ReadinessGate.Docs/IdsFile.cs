namespace ReadinessGate.Docs;

/// <summary>Writes the property that lists the ids of the gate, so that a build can keep their warnings warnings.</summary>
public static class IdsFile
{
    /// <summary>The file as MSBuild XML. Rules of the analyzers are left out, because the compiler's own lists cover them; a check with a live part is in both.</summary>
    public static string Write(IEnumerable<string> ids)
    {
        var gate = ids.Except(RuleSource.All.Where(rule => !rule.IsLivePart).Select(rule => rule.Descriptor.Id)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        return $"""
            <!-- Written by 'dotnet run build/docs.cs' from the checks and the engine. -->
            <Project>

              <PropertyGroup>
                <_ReadinessGateIds>{string.Join(';', gate)}</_ReadinessGateIds>
              </PropertyGroup>

            </Project>

            """.ReplaceLineEndings("\n");
    }
}
