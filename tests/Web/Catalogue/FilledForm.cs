using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Rammevaerk.Tests.Web.Catalogue;

/// <summary>A form as a browser has it open: read from its page once, changed, and posted with what stands in it.</summary>
internal sealed class FilledForm
{
    private readonly string action;
    private readonly List<KeyValuePair<string, string>> fields;

    private FilledForm(string action, List<KeyValuePair<string, string>> fields) =>
        (this.action, this.fields) = (action, fields);

    /// <summary>Opens the page and takes its form that is posted to the address.</summary>
    public static async Task<FilledForm> OpenAsync(HttpClient client, string page, string action) =>
        Of(await client.ReadAsync(page), action);

    /// <summary>The form of a page that was answered, with everything that stands in it.</summary>
    public static FilledForm Of(IDocument page, string action)
    {
        var form = page.QuerySelectorAll("form")
            .Single(one => one.GetAttribute("method") == "post" && one.GetAttribute("action") == action);
        return new(action, [.. form.QuerySelectorAll("input,select,textarea").SelectMany(Values)]);
    }

    public string this[string name] => fields.Single(field => field.Key == name).Value;

    /// <summary>What stands in the fields of the name, in their order.</summary>
    public IReadOnlyList<string> All(string name) =>
        [.. fields.Where(field => field.Key == name).Select(field => field.Value)];

    /// <summary>Writes in a field; several values for a field that is there several times.</summary>
    public FilledForm With(string name, params string[] values)
    {
        fields.RemoveAll(field => field.Key == name);
        fields.AddRange(values.Select(value => KeyValuePair.Create(name, value)));
        return this;
    }

    /// <summary>The same fields, posted elsewhere.</summary>
    public FilledForm To(string other) => new(other, fields);

    public async Task<HttpResponseMessage> PostAsync(HttpClient client)
    {
        using var content = new FormUrlEncodedContent(fields);
        return await client.PostAsync(new Uri(action, UriKind.Relative), content);
    }

    private static IEnumerable<KeyValuePair<string, string>> Values(IElement field)
    {
        var name = field.GetAttribute("name");
        var value = field switch
        {
            IHtmlInputElement { Type: "radio" or "checkbox", IsChecked: false } => null,
            IHtmlInputElement input => input.Value,
            IHtmlSelectElement select => select.Value ?? "",
            IHtmlTextAreaElement area => area.Value,
            _ => null,
        };
        return name is null || value is null ? [] : [KeyValuePair.Create(name, value)];
    }
}
