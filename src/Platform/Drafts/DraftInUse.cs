using System.Text.Json;

namespace Rammevaerk.Platform.Drafts;

/// <summary>The draft a page fills its form from, when the visitor chose to.</summary>
public sealed record DraftInUse(IReadOnlyDictionary<string, string> Fields)
{
    /// <summary>Query parameter of the form's page; the value <see cref="Use"/> fills the form.</summary>
    public const string Parameter = "kladde";

    public const string Use = "brug";

    public static DraftInUse Of(Draft draft) =>
        new(JsonSerializer.Deserialize<Dictionary<string, string>>(draft.Fields) ?? []);
}
