namespace ReadinessGate.Collecting.Formats;

/// <summary>The quick reader met something that it leaves to the platform's own: the document is read again by that one.</summary>
public sealed class UnusualXmlException() : Exception("the document is not as plain as most");
