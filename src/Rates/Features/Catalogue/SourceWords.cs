using Rammevaerk.Kernel.Parameters;

namespace Rammevaerk.Rates.Features.Catalogue;

/// <summary>How a source is shown: one that is not known says so instead of the word DEFAULT alone.</summary>
public static class SourceWords
{
    public const string Unknown = "Kilde ukendt (DEFAULT)";

    /// <summary>The source without the word DEFAULT and its brackets: what is known of our own choice; may be empty.</summary>
    public static string Reason(Parameter parameter) =>
        parameter.IsDefault
            ? parameter.Source[Parameter.DefaultSource.Length..].Trim().TrimStart('(').TrimEnd(')')
            : parameter.Source;

    /// <summary>The whole source in one text.</summary>
    public static string Of(Parameter parameter) =>
        !parameter.IsDefault ? parameter.Source
        : Reason(parameter) is { Length: > 0 } reason ? $"{Unknown}: {reason}"
        : Unknown;
}
