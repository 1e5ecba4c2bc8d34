namespace ReadinessGate.Collecting.CoverageFormats;

/// <summary>Reads coverage reports of one format. A reader is in the product as soon as its file says so with <see cref="CoverageFormatAttribute"/>.</summary>
public abstract class CoverageReader
{
    /// <summary>The name of the format, as its producers call it.</summary>
    public abstract string Format { get; }

    /// <summary>Globs of the names that tools give such reports while nobody tells them otherwise; what a file is, its content tells.</summary>
    public abstract ImmutableArray<string> FileNames { get; }

    /// <summary>Of a run that wrote several formats the one with the lowest number is taken: they tell the same, and some name no assembly.</summary>
    public abstract int Preference { get; }

    /// <summary>True when a file that begins so is of the format.</summary>
    public abstract bool Recognises(ReportHead head);

    /// <summary>Reads one report.</summary>
    /// <param name="path">The file's name in messages.</param>
    /// <param name="content">Its content, which can go back to its start.</param>
    /// <param name="report">Receives what it says; what was added before an exception must not be used.</param>
    /// <exception cref="EvidenceException">The file is damaged, or says nothing; names file and, where there is one, line.</exception>
    public abstract void Read(string path, Stream content, CoverageReport report);
}
