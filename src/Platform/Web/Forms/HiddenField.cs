using Microsoft.AspNetCore.Mvc.Rendering;

namespace Rammevaerk.Platform.Web.Forms;

/// <summary>A field of a form that is sent and not shown, for tag helpers.</summary>
internal static class HiddenField
{
    public static TagBuilder Of(string name, string value)
    {
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.Attributes["type"] = "hidden";
        input.Attributes["name"] = name;
        input.Attributes["value"] = value;
        return input;
    }
}
