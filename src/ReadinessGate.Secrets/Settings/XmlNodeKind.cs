namespace ReadinessGate.Secrets.Settings;

/// <summary>What the XML reader stands on.</summary>
internal enum XmlNodeKind
{
    /// <summary>The start of an element, or an empty element.</summary>
    Start,

    /// <summary>The end of an element.</summary>
    End,

    /// <summary>Text or CDATA.</summary>
    Text,

    /// <summary>A comment.</summary>
    Comment,
}
