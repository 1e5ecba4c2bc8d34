namespace ReadinessGate;

/// <summary>Finds the files and packages that <c>extends</c> names; presets need none.</summary>
public abstract class PolicyLibrary
{
    /// <summary>A library without a file, for a policy that stands alone.</summary>
    public static readonly PolicyLibrary Empty = new NoFiles();

    /// <summary>Finds one.</summary>
    /// <param name="reference">The element of <c>extends</c>.</param>
    /// <param name="from">The file that it stands in.</param>
    public abstract FoundPolicy Find(string reference, PolicySource from);

    private sealed class NoFiles : PolicyLibrary
    {
        public override FoundPolicy Find(string reference, PolicySource from) => FoundPolicy.None("there is no such file");
    }
}
