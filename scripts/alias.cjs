// How dependency-cruiser finds '@/…': with the swc parser it does not read the paths of tsconfig.json.
module.exports = {
  resolve: {
    alias: { '@': require('node:path').join(__dirname, '..') },
    extensions: ['.ts', '.tsx', '.mts', '.mjs', '.cjs', '.js', '.json'],
    exportsFields: ['exports'],
    conditionNames: ['import', 'require', 'node', 'default', 'types'],
    mainFields: ['module', 'main', 'types'],
  },
};
