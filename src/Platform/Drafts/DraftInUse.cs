using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Rammevaerk.Platform.Drafts;

/// <summary>The draft a page fills its form from, when the visitor chose to.</summary>
/// <param name="Draft">The draft as stored.</param>
/// <param name="Fields">Its fields; a field that stood several times in the form has several values.</param>
public sealed record DraftInUse(Draft Draft, IFormCollection Fields)
{
    /// <summary>Query parameter of the form's page; the value <see cref="Use"/> fills the form.</summary>
    public const string Parameter = "kladde";

    public const string Use = "brug";

    public static DraftInUse Of(Draft draft)
    {
        var fields = JsonSerializer.Deserialize<Dictionary<string, string[]>>(draft.Fields) ?? [];
        return new(draft, new FormCollection(fields.ToDictionary(field => field.Key, Values, StringComparer.Ordinal)));
    }

    private static StringValues Values(KeyValuePair<string, string[]> field) => new(field.Value);
}
